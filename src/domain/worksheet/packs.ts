import type { Activity } from '../../schema/activity.ts';
import { VIEWS } from './all-views.ts';
import type { Pack } from './define-view.ts';
import { needsOf } from './needs.ts';

/** The packs that these activities need, each once. */
export function packsFor(activities: readonly Activity[]): ReadonlySet<Pack> {
  const { grids, views, numbers, selfChecks, runs, tables, ranks } = needsOf(activities);
  const packs = [
    ...views.map((kind) => VIEWS[kind].chunk),
    grids ? 'matrix' : null,
    numbers ? 'numbers' : null,
    selfChecks ? 'check' : null,
    runs ? 'runs' : null,
    tables || ranks ? 'tables' : null,
  ] as const;
  return new Set(packs.filter((pack) => pack !== null));
}
