/** What the roles view says. */
export type RolesWording = {
  readonly kind: 'roles';
};
