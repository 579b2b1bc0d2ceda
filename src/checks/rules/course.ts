import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';
import { missingLesson } from './written.ts';

/** The course lists every lesson once, under its theme, and its paths lead to lessons that exist. */
export const course: Rule = ({ course: { file, root, readable }, lessons }) => {
  if (!readable) return [];
  const written = lessons.map(({ id }) => id);
  const [themes, situations] = [root.at('themes').items(), root.at('situations').items()];
  const parts = [
    ...(['opening', 'closing'] as const).map((group) => ({ folder: group, lessons: root.at(group).at('lessons') })),
    ...themes.map((theme) => ({ folder: theme.at('id').text ?? '…', lessons: theme.at('lessons') })),
  ];
  const listed = parts.flatMap(({ folder, lessons: slugs }) =>
    slugs.items().map(({ text, line }) => ({ id: `${folder}/${text}`, slug: text, line })),
  );
  const seen = new Set<string>();
  const twice = listed.filter(({ id }) => seen.size === seen.add(id).size);
  const unlisted = lessons.filter(({ id }) => !seen.has(id));
  const paths = situations.flatMap((situation) =>
    situation
      .at('path')
      .items()
      .map((stop) => stop.at('lesson')),
  );
  return [
    ...listed.flatMap(({ id, slug, line }) =>
      slug === undefined ? [] : missingLesson(file, { text: id, line }, written),
    ),
    ...twice.map(({ id, line }) => ({
      file,
      line,
      found: `the lesson “${id}” a second time`,
      expected: 'every lesson once',
      fix: 'Take one of the two out.',
    })),
    ...unlisted.map((lesson) => ({
      file: lesson.file,
      line: 1,
      found: 'a lesson that the course does not list',
      expected: `its name in ${file}, under its theme`,
      fix: `Add “${lesson.id.split('/')[1]}” to the lessons of the theme “${lesson.id.split('/')[0]}”, where it comes in the order.`,
    })),
    ...paths.flatMap((place) => missingLesson(file, place, written)),
    ...repeated(
      file,
      themes.map((theme) => theme.at('id')),
      'theme id',
    ),
    ...repeated(
      file,
      situations.map((situation) => situation.at('id')),
      'situation id',
    ),
  ];
};
