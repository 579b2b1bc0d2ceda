import type { ComponentChildren } from 'preact';

/** What a step is given. */
export type StepProps = {
  /** True where it is the second part of the step before it. */
  readonly joins?: boolean;
  readonly children: ComponentChildren;
};

/** A part of an activity in an embed, where one step is shown at a time (`mount/steps.ts`). */
export const StepSection = ({ joins, children }: StepProps) => (
  <section class="step flow" data-joins={joins ? '' : undefined}>
    {children}
  </section>
);
