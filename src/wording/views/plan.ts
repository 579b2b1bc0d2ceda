/** What the plan view says. */
export type PlanWording = {
  readonly kind: 'plan';
};
