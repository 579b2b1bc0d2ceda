import type { z } from 'astro/zod';
import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Item, Prose } from '../read/item.ts';
import type { Body } from '../read/mdx.ts';
import { tagUses } from '../read/tags.ts';
import { unlikeSource } from '../shape/same-shape.ts';
import { SHAPES } from '../shape/shapes.ts';
import { didYouMean } from '../words/nearest.ts';

/** The kinds of files that a translation has in common with its source, and what one of them is called. */
const KINDS = {
  lessons: 'a lesson',
  pages: 'a page',
  activities: 'an activity',
  evidence: 'an evidence card',
  tasks: 'a table of tasks',
} as const;

type Kind = keyof typeof KINDS;

/**
 * What a translation may not say otherwise than its source. Files may be missing, as long as nothing names them; none may
 * be there that the source has not. The course lists what there is, so of it the situations alone are compared.
 */
export const sameAsSource = (source: Content, own: Content): Problem[] => [
  ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => compared(kind, source[kind], own[kind])),
  ...own.lessons.flatMap((lesson) => {
    const original = source.lessons.find(({ id }) => id === lesson.id);
    return original ? otherTags(original, lesson) : [];
  }),
  ...situations(source, own),
];

function compared(kind: Kind, originals: readonly Item<unknown>[], own: readonly Item<unknown>[]): Problem[] {
  const byId = new Map(originals.map((item) => [item.id, item]));
  return own.flatMap((item): Problem[] => {
    const original = byId.get(item.id);
    if (!original) return [unknownFile(kind, item, [...byId.keys()])];
    const shape: z.ZodType = SHAPES[kind];
    // What has not its shape is told by the shape.
    if (![original, item].every(({ root }) => shape.safeParse(root.value).success)) return [];
    return unlikeSource(shape, original.root, item.root, original.file).map((words) => ({ file: item.file, ...words }));
  });
}

const unknownFile = (kind: Kind, { file, id }: Item<unknown>, ids: readonly string[]): Problem => ({
  file,
  line: 1,
  found: `${KINDS[kind]} that content/${SOURCE_LANGUAGE} does not have`,
  expected: 'the same names in every language: a name is a permanent id and part of addresses',
  fix: `${didYouMean(id, ids)}Rename it, or write it in content/${SOURCE_LANGUAGE} first.`,
});

/** A lesson shows the same activities in the same order, and cites the same cards, wherever. */
function otherTags(original: Prose<unknown>, { file, body }: Prose<unknown>): Problem[] {
  if (!original.body.tree || !body.tree) return [];
  const list = (text: Body, name: string): string[] => {
    const ids = tagUses(text).flatMap((use) => (use.name === name ? [use.id] : []));
    // Another language has its sentences in another order, but no lesson its activities.
    return name === 'Activity' ? ids : [...new Set(ids)].sort();
  };
  return (['Activity', 'Evidence', 'Beside'] as const).flatMap((name): Problem[] => {
    const [theirs, ours] = [list(original.body, name), list(body, name)];
    if (theirs.join(' ') === ours.join(' ')) return [];
    const line = tagUses(body).find((use) => use.name === name)?.line ?? 1;
    const found = `<${name}> with ${inRow(ours)}`;
    const expected = `${inRow(theirs)}, as in ${original.file}`;
    return [{ file, line, found, expected, fix: 'Put the same tags behind the same sentences.' }];
  });
}

const inRow = (ids: readonly string[]): string =>
  ids.length === 0 ? 'nothing' : ids.map((id) => `“${id}”`).join(', ');

/** Saved progress and addresses hang on the ids of situations. */
function situations(source: Content, { course: { file, root } }: Content): Problem[] {
  const ids = source.course.root
    .at('situations')
    .items()
    .flatMap((one) => one.at('id').text ?? []);
  return root
    .at('situations')
    .items()
    .flatMap((situation): Problem[] => {
      const { text, line } = situation.at('id');
      if (text === undefined || ids.includes(text)) return [];
      return [
        {
          file,
          line,
          found: `the situation “${text}”, which ${source.course.file} does not have`,
          expected: 'the same ids in every language: they are part of addresses',
          fix: `${didYouMean(text, ids)}Mend it, or write it there first.`,
        },
      ];
    });
}
