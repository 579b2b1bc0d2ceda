import type { PlanWording } from '../views/plan.ts';

export const plan: PlanWording = {
  kind: 'plan',
};
