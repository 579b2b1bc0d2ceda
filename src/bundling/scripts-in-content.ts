import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { tagsIn } from '../domain/lesson/tags.ts';
import { isApart } from '../domain/worksheet/needs.ts';
import { packsFor, pageScript } from '../domain/worksheet/packs.ts';
import { activity, type Activity } from '../schema/activity.ts';
import { orOldNames } from '../schema/old-names.ts';

const shape = orOldNames(activity);

/** The activity in a file; null where it cannot be read, which the checks of the content report. */
function activityIn(file: string): Activity | null {
  try {
    return shape.parse(parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** An activity among all of them: its language and its name. */
const nameOf = (file: string, id: string): string => `${file.replaceAll('\\', '/').split('/')[1] ?? ''}/${id}`;

/**
 * The scripts that the pages of the content need, by their names: for every activity alone, on screen and on paper, and for
 * the activities of every lesson together.
 *
 * @param root the folder of the project
 */
export function scriptsInContent(root: string): readonly string[] {
  const activities = new Map(
    globSync('content/*/activities/*.yaml', { cwd: root }).flatMap((file) => {
      const read = activityIn(join(root, file));
      return read ? [[nameOf(file, basename(file, '.yaml')), read] as const] : [];
    }),
  );
  const lessons = globSync('content/*/lessons/**/*.mdx', { cwd: root }).map((file) =>
    tagsIn(readFileSync(join(root, file), 'utf8')).flatMap(({ name, id }) => {
      const one = name === 'Activity' ? activities.get(nameOf(file, id)) : undefined;
      return one && !isApart(one) ? [one] : [];
    }),
  );
  const alone = [...activities.values()].map((one) => [one]);
  return [
    ...new Set([
      ...[...lessons, ...alone].map((page) => pageScript('start', packsFor(page))),
      ...alone.map((page) => pageScript('paper', packsFor(page))),
    ]),
  ].sort();
}
