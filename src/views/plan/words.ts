/** What the plan view says. Title and labels come from the worksheet. */
export type PlanWording = {
  /** Announced once, when the first step is there. */
  readonly ready: string;
  /** When a step is to be done: `{day}`. */
  readonly on: string;
  /** With whom: `{who}`. */
  readonly with: string;
  /** Between the two. */
  readonly between: string;
};
