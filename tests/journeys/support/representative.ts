import type { Activity } from '../../../src/schema/activity.ts';
import { setting } from '../../tools/setting.ts';
import { ACTIVITIES, type Placed } from './content.ts';

/** What of the content's variety an activity shows: its kind, the kinds of its fields, columns and views, and its ways. */
function traitsOf(activity: Activity): readonly string[] {
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

/** What keeping its answers takes: the kind of activity and of control, and whether it begins anew or may not keep a text. */
const keepingOf = ({ activity, controls }: Placed): readonly string[] => [
  activity.kind,
  ...controls.map(({ kind }) => kind),
  ...controls.flatMap(({ of, texts }) => (of === 'private' ? [of] : texts ? ['a text to choose'] : [])),
];

/**
 * The smallest choice of activities that has everything that is somewhere in the content: takes what adds most until
 * nothing is missing, of equals the one with fewer controls; then drops what the others have as well.
 */
function cover(traits: (placed: Placed) => readonly string[]): readonly Placed[] {
  const all = new Set(ACTIVITIES.flatMap(traits));
  const chosen: Placed[] = [];
  const missing = new Set(all);
  while (missing.size > 0) {
    const worth = (placed: Placed): number =>
      new Set(traits(placed).filter((trait) => missing.has(trait))).size - placed.controls.length / 1_000;
    const [best] = [...ACTIVITIES].sort((one, other) => worth(other) - worth(one));
    if (!best) break;
    chosen.push(best);
    for (const trait of traits(best)) missing.delete(trait);
  }
  return chosen.reduceRight((kept: readonly Placed[], placed) => {
    const rest = kept.filter((one) => one !== placed);
    const covered = new Set(rest.flatMap(traits));
    return [...all].every((trait) => covered.has(trait)) ? rest : kept;
  }, chosen);
}

/**
 * A few activities that together have every kind of activity, field, column and view there is: what a journey costs most
 * is walked on these, and `every.spec.ts` walks the essentials on all.
 */
export const REPRESENTATIVE: readonly Placed[] = cover(({ activity }) => traitsOf(activity));

/** Fewer, that together have every way of keeping an answer: for what the browser does to answers, whatever is drawn of them. */
export const KEEPING: readonly Placed[] = cover(keepingOf);

/** Every activity when all journeys are asked for (`npm run test:deep`), otherwise those that have everything. */
export const WALKED: readonly Placed[] = setting('JOURNEYS', 'short') === 'all' ? ACTIVITIES : REPRESENTATIVE;
