import type { Activity } from '../../../src/schema/activity.ts';
import { ACTIVITIES, type Placed } from './content.ts';

/** What of the content's variety an activity shows: its kind, the kinds of its fields, columns and views, and its ways. */
export function traitsOf(activity: Activity): readonly string[] {
  const again = 'again' in activity && activity.again !== undefined ? ['again'] : [];
  if (activity.kind === 'quiz') return [activity.kind];
  if (activity.kind === 'self-check') {
    return [activity.kind, ...again, ...(activity.scales.length > 1 ? ['several scales'] : ['one scale'])];
  }
  const fields = [...activity.fields, ...activity.more];
  return [
    activity.kind,
    ...again,
    ...(activity.reads.length > 0 ? ['reads another'] : []),
    ...fields.map(({ kind }) => `field ${kind}`),
    ...fields.flatMap((field) => (field.kind === 'table' ? field.columns.map(({ kind }) => `column ${kind}`) : [])),
    ...activity.views.map(({ kind }) => `view ${kind}`),
    ...activity.views.flatMap((view) => (view.kind === 'message' && view.choose ? ['a text to choose'] : [])),
  ];
}

/** Everything that is somewhere in the content. */
const ALL: ReadonlySet<string> = new Set(ACTIVITIES.flatMap(({ activity }) => traitsOf(activity)));

/** Takes what adds most until nothing is missing; of equals the one with fewer controls. Then drops what is not needed. */
function cover(): readonly Placed[] {
  const chosen: Placed[] = [];
  const missing = new Set(ALL);
  while (missing.size > 0) {
    const worth = (placed: Placed): number =>
      new Set(traitsOf(placed.activity).filter((trait) => missing.has(trait))).size - placed.controls.length / 1_000;
    const [best] = [...ACTIVITIES].sort((one, other) => worth(other) - worth(one));
    if (!best) break;
    chosen.push(best);
    for (const trait of traitsOf(best.activity)) missing.delete(trait);
  }
  return chosen.reduceRight((kept: readonly Placed[], placed) => {
    const rest = kept.filter((one) => one !== placed);
    const covered = new Set(rest.flatMap(({ activity }) => traitsOf(activity)));
    return [...ALL].every((trait) => covered.has(trait)) ? rest : kept;
  }, chosen);
}

/**
 * A few activities that together have every kind of activity, field, column and view there is: what a journey costs most
 * is walked on these, and `every.spec.ts` walks the essentials on all.
 */
export const REPRESENTATIVE: readonly Placed[] = cover();

/** The pages that hold them: lessons, and what stands in none. */
export const REPRESENTATIVE_LESSONS: readonly string[] = [...new Set(REPRESENTATIVE.map(({ path }) => path))];
