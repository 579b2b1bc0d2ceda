import type { Activity } from '../schema/activity.ts';
import { fieldsIn, optionsIn, questionsIn } from './read/activity.ts';
import { readContent, type Content } from './read/content.ts';
import { readFiles } from './read/files.ts';
import type { Item } from './read/item.ts';
import type { Place } from './read/place.ts';

/**
 * Collects every permanent id of the content, one line each: what it names, the id, and its kind where it has one.
 *
 * ```
 * activity numbers worksheet
 * choice one-reading-check.panel.luck
 * field numbers.applications number
 * option numbers.spread.one
 * ```
 *
 * @param root the folder that holds `content/`
 * @returns sorted lines
 */
export async function collectIds(root: string): Promise<string[]> {
  const { content } = readContent(await readFiles(root));
  return [...new Set(linesOf(content))].sort();
}

const linesOf = ({ lessons, activities, evidence, course }: Content): string[] => [
  ...lessons.map(({ id }) => `lesson ${id}`),
  ...evidence.map(({ id }) => `evidence ${id}`),
  ...activities.flatMap(activityLines),
  ...idsOf(course.root.at('themes').items()).map(({ id }) => `theme ${id}`),
  ...idsOf(course.root.at('situations').items()).map(({ id }) => `situation ${id}`),
];

type Named<T> = { readonly id: string; readonly place: Place<T> };

/** The places with their ids; a place that has none yet is told by the checks. */
const idsOf = <T extends { id: string }>(places: readonly Place<T>[]): Named<T>[] =>
  places.flatMap((place) => {
    const id = place.at('id').text;
    return id === undefined ? [] : [{ id, place }];
  });

const kindOf = (place: Place<{ kind: string }>): string => place.at('kind').text ?? 'unknown';

const activityLines = ({ id: activity, root }: Item<Activity>): string[] => [
  `activity ${activity} ${kindOf(root)}`,
  ...idsOf(questionsIn(root)).flatMap(({ id, place }) => [
    `question ${activity}.${id}`,
    ...idsOf(place.at('choices').items()).map((choice) => `choice ${activity}.${id}.${choice.id}`),
  ]),
  ...idsOf(fieldsIn(root)).flatMap(({ id, place }) => [
    `field ${activity}.${id} ${kindOf(place)}`,
    ...idsOf(optionsIn(place)).map((option) => `option ${activity}.${id}.${option.id}`),
  ]),
];
