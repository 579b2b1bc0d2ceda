import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { tagsIn } from '../domain/lesson/tags.ts';
import { isApart } from '../domain/worksheet/needs.ts';
import { packsFor, packsName } from '../domain/worksheet/packs.ts';
import { activity as shape, type Activity } from '../schema/activity.ts';

/** The activity in a file; null where it cannot be read, which the checks of the content report. */
function activityIn(file: string): Activity | null {
  try {
    return shape.parse(parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** The folder of the language that a file of the content is in. */
const languageOf = (file: string): string => file.replaceAll('\\', '/').split('/')[1] ?? '';

/**
 * The packs that pages need, each set of them once, by its name: those of every activity alone, and those of the activities
 * of every lesson together.
 *
 * @param root the folder of the project
 */
export function packsInContent(root: string): readonly string[] {
  const activities = new Map(
    globSync('content/*/activities/*.yaml', { cwd: root }).flatMap((file) => {
      const read = activityIn(`${root}/${file}`);
      return read ? [[`${languageOf(file)}/${basename(file, '.yaml')}`, read] as const] : [];
    }),
  );
  const lessons = globSync('content/*/lessons/**/*.mdx', { cwd: root }).map((file) =>
    tagsIn(readFileSync(`${root}/${file}`, 'utf8'))
      .map(({ name, id }) => (name === 'Activity' ? activities.get(`${languageOf(file)}/${id}`) : undefined))
      .filter((one) => one !== undefined && !isApart(one)),
  );
  const pages = [...lessons, ...[...activities.values()].map((one) => [one])] as readonly (readonly Activity[])[];
  return [...new Set(pages.map((page) => packsName(packsFor(page))))].filter((name) => name !== '').sort();
}
