import type { Activity } from '../../schema/activity.ts';
import type { View } from '../../schema/view.ts';
import { needsOf } from './needs.ts';

/** A script that a page loads for the activities on it, beside what every activity needs. */
export type Pack = 'check' | 'days' | 'matrix' | 'numbers' | 'piles' | 'roles' | 'runs' | 'texts';

/** Which pack draws a view; null for the one that needs none. */
const OF_VIEWS: Readonly<Record<View['kind'], Pack | null>> = {
  calendar: 'days',
  card: null,
  compare: 'days',
  funnel: 'numbers',
  matrix: 'matrix',
  message: 'texts',
  piles: 'piles',
  plan: 'days',
  roles: 'roles',
  trend: 'texts',
};

/** The name of what an embed loads: that of its packs, in the order of the alphabet. */
export const packSetOf = (activity: Activity): string => [...packsFor([activity])].sort().join('-') || 'plain';

/** The packs that these activities need, each once. */
export function packsFor(activities: readonly Activity[]): ReadonlySet<Pack> {
  const { grids, views, numbers, selfChecks, runs } = needsOf(activities);
  const packs = [
    ...views.map((kind) => OF_VIEWS[kind]),
    grids ? 'matrix' : null,
    numbers ? 'numbers' : null,
    selfChecks ? 'check' : null,
    runs ? 'runs' : null,
  ] as const;
  return new Set(packs.filter((pack) => pack !== null));
}
