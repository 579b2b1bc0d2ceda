import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { tagsIn } from '../domain/lesson/tags.ts';
import { isApart } from '../domain/worksheet/needs.ts';
import { packsFor, pageScript, type PageStart } from '../domain/worksheet/packs.ts';
import { activity, type Activity } from '../schema/activity.ts';
import { orOldNames } from '../schema/old-names.ts';
import { LANGUAGES } from '../wording/all-languages.ts';
import { sendsIntl } from '../wording/language.ts';

const shape = orOldNames(activity);

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

/** The languages whose pages bring days, lists and digits along. */
const SENDING: readonly string[] = LANGUAGES.flatMap(({ language }) => (sendsIntl(language) ? [language.tag] : []));

/** What stands on a page: activities, and the language that it is in. */
type PageOf = { readonly language: string; readonly activities: readonly Activity[] };

/**
 * The scripts that the pages of the content need, by their names: for every activity alone, on screen and on paper, and for
 * the activities of every lesson together.
 *
 * @param root the folder of the project
 * @param sending the languages whose pages bring days, lists and digits along
 */
export function scriptsInContent(root: string, sending = SENDING): readonly string[] {
  const alone = globSync('content/*/activities/*.yaml', { cwd: root }).flatMap((file) => {
    const read = activityIn(join(root, file));
    return read ? [{ id: basename(file, '.yaml'), language: languageOf(file), activities: [read] }] : [];
  });
  const lessons = globSync('content/*/lessons/**/*.mdx', { cwd: root }).map((file): PageOf => {
    const language = languageOf(file);
    const activities = tagsIn(readFileSync(join(root, file), 'utf8')).flatMap(({ name, id }) => {
      const one = name === 'Activity' && alone.find((page) => page.language === language && page.id === id);
      return one ? one.activities.filter((activity) => !isApart(activity)) : [];
    });
    return { language, activities };
  });
  const script = (start: PageStart) => (page: PageOf) =>
    pageScript(start, packsFor(page.activities, sending.includes(page.language)));
  return [...new Set([...[...lessons, ...alone].map(script('start')), ...alone.map(script('paper'))])].sort();
}
