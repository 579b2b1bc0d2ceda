import { languagesIn } from '../domain/language/folders.ts';
import type { Activity } from '../schema/activity.ts';
import type { Column, Field } from '../schema/field.ts';
import type { Tasks } from '../schema/tasks.ts';
import {
  askedIn,
  columnsIn,
  kindOf,
  ofKind,
  optionsIn,
  questionsIn,
  selfCheckIn,
  viewsIn,
  withdrawnIn,
} from './read/activity.ts';
import { readContent, type Content } from './read/content.ts';
import { readFiles } from './read/files.ts';
import type { Item } from './read/item.ts';
import { wordsIn, type YamlNode } from './read/yaml-node.ts';

/**
 * Collects every permanent id of the content, one line each: what it names, the id, and its kind where it has one. They
 * are the same in every language.
 *
 * ```
 * activity numbers worksheet
 * choice one-reading-check.panel.luck
 * field numbers.applications number
 * option numbers.spread.one
 * column dates.list.by date
 * ```
 *
 * @param root the folder that holds `content/`
 * @returns sorted lines
 */
export async function collectIds(root: string): Promise<string[]> {
  const files = await readFiles(root);
  const languages = languagesIn(files.map(({ file }) => file));
  return [...new Set(languages.flatMap((language) => linesOf(readContent(files, language).content)))].sort();
}

const linesOf = ({ lessons, activities, evidence, course, tasks, updates }: Content): string[] => [
  ...lessons.map(({ id }) => `lesson ${id}`),
  ...evidence.map(({ id }) => `evidence ${id}`),
  ...activities.flatMap(activityLines),
  ...tasks.flatMap(({ root }) => taskLines(root)),
  ...updates.flatMap(({ root }) => idsOf(root.at('updates').items()).map(({ id }) => `update ${id}`)),
  ...idsOf(course.root.at('themes').items()).map(({ id }) => `theme ${id}`),
  ...idsOf(course.root.at('situations').items()).map(({ id }) => `situation ${id}`),
];

type Named<T> = { readonly id: string; readonly place: YamlNode<T> };

/** The places with their ids; a place that has none yet is told by the checks. */
const idsOf = <T extends { id: string }>(places: readonly YamlNode<T>[]): Named<T>[] =>
  places.flatMap((place) => {
    const id = place.at('id').text;
    return id === undefined ? [] : [{ id, place }];
  });

const linesFor = (what: string, owner: string, places: readonly YamlNode<{ id: string }>[]): string[] =>
  idsOf(places).map(({ id }) => `${what} ${owner}.${id}`);

const kind = (place: YamlNode<{ kind: string }>): string => kindOf(place) ?? 'unknown';

function activityLines({ id: activity, root }: Item<Activity>): string[] {
  const check = selfCheckIn(root);
  const scales = check?.at('scales').items() ?? [];
  return [
    `activity ${activity} ${kind(root)}`,
    ...idsOf(questionsIn(root)).flatMap(({ id, place }) => [
      `question ${activity}.${id}`,
      ...linesFor('choice', `${activity}.${id}`, place.at('choices').items()),
    ]),
    ...boxLines('field', activity, [...askedIn(root), ...withdrawnIn(root)]),
    ...viewsIn(root).flatMap((view) => linesFor('text', activity, ofKind(view, 'message')?.at('texts').items() ?? [])),
    ...linesFor('answer', activity, check?.at('answers').items() ?? []),
    ...linesFor('scale', activity, scales),
    ...scales.flatMap((scale) => linesFor('statement', activity, scale.at('statements').items())),
    ...linesFor('statement', activity, check?.at('withdrawn').items() ?? []),
  ];
}

/** A field or column, what can be picked in it, and what it is made of. */
function boxLines(what: 'field' | 'column', owner: string, places: readonly YamlNode<Field | Column>[]): string[] {
  return idsOf(places).flatMap(({ id, place }) => {
    const sort = ofKind(place, 'sort');
    return [
      `${what} ${owner}.${id} ${kind(place)}`,
      ...linesFor('option', `${owner}.${id}`, optionsIn(place)),
      ...boxLines('column', `${owner}.${id}`, columnsIn(place)),
      ...linesFor('pile', `${owner}.${id}`, sort?.at('piles').items() ?? []),
      ...linesFor('card', `${owner}.${id}`, sort?.at('cards').items() ?? []),
    ];
  });
}

/** Tasks are saved as answers, and name kinds of work by their ids. */
const taskLines = (root: YamlNode<Tasks>): string[] => [
  ...wordsIn(root.at('works')).map((id) => `work ${id}`),
  ...root
    .at('groups')
    .items()
    .flatMap((group) => idsOf(group.at('tasks').items()).map(({ id }) => `task ${id}`)),
];
