import { folderOf, SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../words/nearest.ts';
import type { NamedValue } from './named.ts';

/**
 * A problem where a lesson is named that nobody has written.
 *
 * @param written the lessons that are there, as theme/slug
 */
export function missingLesson(file: string, { text, line }: NamedValue, written: readonly string[]): Problem[] {
  if (text === undefined || written.includes(text)) return [];
  const fix = `${didYouMean(text, written)}Mend it, or write content/${folderOf(file) ?? SOURCE_LANGUAGE}/lessons/${text}.mdx.`;
  return [{ file, line, found: `the lesson “${text}”, and no such file`, expected: 'lessons that are written', fix }];
}
