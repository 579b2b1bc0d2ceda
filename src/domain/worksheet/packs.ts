import type { Activity } from '../../schema/activity.ts';
import type { View } from '../../schema/view.ts';
import type { FieldKind } from './define-field.ts';
import { boxesIn, needsOf } from './needs.ts';
import { registered } from './registered.ts';

/**
 * What a page needs code for beside what every activity needs, by its file in `mount/packs`: a kind of view, a kind of field
 * that is more than what the page was built with, or something else that not every activity has.
 */
export type Pack = `views-${View['kind']}` | `fields-${FieldKind}` | 'check' | 'intl' | 'quiz' | 'runs' | 'tasks';

/** The kinds of field of activities that need a script: to be drawn, or to be followed by what changes. */
const scriptedKinds = (activities: readonly Activity[]): readonly FieldKind[] =>
  activities.flatMap(boxesIn).flatMap((box) => {
    const { drawnBy, followed } = registered(box);
    return drawnBy === 'script' || followed?.(box) === true ? [box.kind] : [];
  });

/**
 * The packs that these activities need, each once.
 *
 * @param sendsIntl whether the build sends days, lists and digits of the language along
 */
export function packsFor(activities: readonly Activity[], sendsIntl = false): ReadonlySet<Pack> {
  const needs = needsOf(activities);
  const packs = [
    ...needs.views.map((kind) => `views-${kind}` as const),
    ...scriptedKinds(activities).map((kind) => `fields-${kind}` as const),
    needs.selfChecks ? 'check' : null,
    sendsIntl ? 'intl' : null,
    needs.quizzes ? 'quiz' : null,
    needs.runs ? 'runs' : null,
    needs.tasks ? 'tasks' : null,
  ] as const;
  return new Set(packs.filter((pack) => pack !== null));
}

/** What starts a page with activities, on screen, on paper or in a frame: its file in `mount`. */
export type PageStart = 'start' | 'paper' | 'frame';

/** The name of the script of a page: what starts it, and its packs in alphabetical order. */
export const pageScript = (start: PageStart, packs: ReadonlySet<Pack>): string =>
  [start, ...[...packs].sort()].join('_');

/** The files in `src/mount` that such a script is made of, without their endings, in the order in which they run. */
export function filesOfScript(name: string): readonly string[] {
  const [start = '', ...packs] = name.split('_');
  return [...packs.map((pack) => `packs/${pack.replace(/^(views|fields)-/, '$1/')}`), start];
}
