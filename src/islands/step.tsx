import type { ComponentChildren } from 'preact';
import { groupsOf } from '../domain/worksheet/groups.ts';
import type { LayoutStrategy } from './layout-strategy.ts';

/** A part of an activity in an embed, where one step is shown at a time (`mount/steps.ts`). */
export const StepSection = ({ joins, children }: { joins?: boolean; children: ComponentChildren }) => (
  // What joins is the second part of the step before it.
  <section class="step flow" data-joins={joins ? '' : undefined}>
    {children}
  </section>
);

/**
 * Lays the parts of an activity in steps.
 *
 * @param cuts ids before which a new step begins; what stands before the first of them joins what came before
 */
export const paginatedLayout =
  (cuts: readonly string[]): LayoutStrategy =>
  (items, draw) =>
    groupsOf(items, cuts).map((together) => {
      const [{ id } = { id: ':' }] = together;
      return (
        <StepSection key={id} joins={!id.startsWith(':') && !cuts.includes(id)}>
          {draw(together)}
        </StepSection>
      );
    });
