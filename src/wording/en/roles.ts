import type { RolesWording } from '../views/roles.ts';

export const roles: RolesWording = {
  kind: 'roles',
};
