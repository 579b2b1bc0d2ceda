import type { Activity } from '../../schema/activity.ts';
import type { View } from '../../schema/view.ts';
import { needsOf } from './needs.ts';

/**
 * What a page needs code for beside what every activity needs, by its file in `mount/packs`: a kind of view, a kind of field
 * that is more than what the page was built with, or something else that not every activity has.
 */
export type Pack =
  | `views.${View['kind']}`
  | 'check'
  | 'grid'
  | 'number'
  | 'rank'
  | 'runs'
  | 'suggestions'
  | 'table'
  | 'tasks';

/** The packs that these activities need, each once. */
export function packsFor(activities: readonly Activity[]): ReadonlySet<Pack> {
  const needs = needsOf(activities);
  const packs = [
    ...needs.views.map((kind) => `views.${kind}` as const),
    needs.selfChecks ? 'check' : null,
    needs.grids ? 'grid' : null,
    needs.numbers ? 'number' : null,
    needs.ranks ? 'rank' : null,
    needs.runs ? 'runs' : null,
    needs.suggestions ? 'suggestions' : null,
    needs.tables ? 'table' : null,
    needs.tasks ? 'tasks' : null,
  ] as const;
  return new Set(packs.filter((pack) => pack !== null));
}

/** The name of a set of packs: theirs in alphabetical order; empty where a page needs none. */
export const packsName = (packs: ReadonlySet<Pack>): string => [...packs].sort().join('_');

/** The files in `mount/packs` of a set, by its name and without their endings. */
export const packFiles = (name: string): readonly string[] =>
  name === '' ? [] : name.split('_').map((pack) => pack.replace('.', '/'));
