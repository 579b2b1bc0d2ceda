import type { Activity } from '../../schema/activity.ts';
import type { CourseLink } from '../../schema/course.ts';
import type { Problem } from '../problem.ts';
import { fieldsIn, kindOf } from '../read/activity.ts';
import { boxIn, fieldBoxes, type Box } from '../read/boxes.ts';
import type { Item } from '../read/item.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { tagUses } from '../read/tags.ts';
import { instead, named, optionNamed } from './named.ts';
import type { Rule } from './rule.ts';
import { missingLesson } from './written.ts';

/** A choice of more options than this is a list to open. */
const LIST = 8;

/** The links on the pages of situations lead somewhere, and the sheet that one asks for is there. */
export const ways: Rule = ({ course: { file, root, readable }, lessons, activities }) => {
  if (!readable) return [];
  const situations = root.at('situations').items();
  const links: readonly YamlNode<CourseLink>[] = [
    ...root.at('related').items(),
    ...situations.flatMap((situation) => [
      situation.at('link') as YamlNode<CourseLink>,
      ...situation
        .at('more')
        .items()
        .map((one) => one.at('link')),
    ]),
  ];
  const written = lessons.map(({ id }) => id);
  const slugs = new Set(written.map((id) => id.split('/').at(-1)));
  // A check and a next step belong to their lesson, and have no page of their own.
  const alone = activities.filter(
    ({ id, root: one }) => kindOf(one) !== 'quiz' && !slugs.has(id.replace(/-next$/, '')),
  );
  const inLessons = new Set(
    lessons.flatMap(({ body }) => tagUses(body).flatMap(({ name, id }) => (name === 'Activity' ? [id] : []))),
  );
  return [
    ...links.flatMap((link) => lost(file, link.at('to'), written, alone)),
    ...situations.flatMap((situation) => noSheet(file, situation.at('lastStep'), alone, inLessons)),
  ];
};

function lost(
  file: string,
  { text = '', line }: YamlNode<string>,
  written: readonly string[],
  alone: readonly Item<Activity>[],
): Problem[] {
  const [, lesson] = /^lessons\/(.+)$/.exec(text) ?? [];
  if (lesson !== undefined) return missingLesson(file, { text: lesson, line }, written);
  const [, id, field, option] = /^activities\/([^#]+)(?:#(.+)=(.+))?$/.exec(text) ?? [];
  if (id === undefined) return [];
  const found = alone.find((one) => one.id === id);
  if (!found) return [noPage(file, line, id, alone)];
  const boxes = fieldBoxes(fieldsIn(found.root), `“${id}”`);
  const box = boxIn(boxes, field);
  return [
    ...named(file, { text: field, line }, boxes, ['choice']),
    ...optionNamed(file, { text: option, line }, box),
    ...(box ? noList(file, line, box) : []),
  ];
}

/** Fewer options stand below each other, and nothing picks one of those for the reader. */
const noList = (file: string, line: number, { id, kind, options }: Box): Problem[] =>
  kind !== 'choice' || options.length > LIST
    ? []
    : [
        {
          file,
          line,
          found: `“${id}”, which has ${options.length} options`,
          expected: `a choice of more than ${LIST} options: only a list to open can be opened with an entry picked`,
          fix: 'Take “#…” out of the address.',
        },
      ];

const noPage = (file: string, line: number, id: string, alone: readonly Item<Activity>[]): Problem => ({
  file,
  line,
  found: `the activity “${id}”, and no page of that name`,
  expected: 'the id of an activity that has a page of its own: no check, and no next step',
  fix: instead(
    id,
    alone.map((one) => one.id),
  ),
});

function noSheet(
  file: string,
  { text, line }: YamlNode<string | undefined>,
  alone: readonly Item<Activity>[],
  inLessons: ReadonlySet<string>,
): Problem[] {
  if (text === undefined) return [];
  const sheets = alone.filter(({ root, readable }) => !readable || kindOf(root) === 'worksheet');
  if (!sheets.some(({ id }) => id === text)) return [noPage(file, line, text, sheets)];
  if (!inLessons.has(text)) return [];
  const fix = 'Take it out of the lesson, or ask for another one here.';
  return [{ file, line, found: `“${text}”, which a lesson shows`, expected: 'a sheet that stands in no lesson', fix }];
}
