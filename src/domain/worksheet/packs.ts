import type { Activity } from '../../schema/activity.ts';
import { FIELDS } from './all-fields.ts';
import { VIEWS } from './all-views.ts';
import type { Pack } from './define-view.ts';
import { boxesIn, fieldKindsOf, needsOf } from './needs.ts';
import { registered } from './registered.ts';

/** The packs that these activities need, each once. */
export function packsFor(activities: readonly Activity[]): ReadonlySet<Pack> {
  const { views, selfChecks, runs } = needsOf(activities);
  const packs = [
    ...views.map((kind) => VIEWS[kind].chunk),
    ...[...fieldKindsOf(activities)].map((kind) => FIELDS[kind].chunk),
    selfChecks ? 'check' : null,
    runs ? 'runs' : null,
  ] as const;
  return new Set(packs.filter((pack) => pack !== null));
}

/**
 * The parts of fields (paths in `src`) that a script of one activity can do without: what draws the kinds that it does not
 * have, and what follows those that do not need it.
 */
export function unneededParts(activity: Activity): readonly string[] {
  const kinds = fieldKindsOf([activity]);
  const followed = new Set(boxesIn(activity).flatMap((box) => (registered(box).followed?.(box) ? [box.kind] : [])));
  return Object.values(FIELDS).flatMap(({ kind, chunk, followed: isFollowed }) => [
    ...(chunk !== null && !kinds.has(kind) ? [`fields/${kind}/control`] : []),
    ...(isFollowed && !followed.has(kind) ? [`fields/${kind}/live`] : []),
  ]);
}
