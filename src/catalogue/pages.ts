import { getCollection } from 'astro:content';
import { SOURCE_LANGUAGE } from '../domain/language/folders.ts';
import { spoken } from './languages.ts';
import { hasTasks } from './tasks.ts';
import { lessonIds, loadCourse } from './course.ts';
import { once } from './once.ts';
import { aloneActivities, CHECK_IN } from './placed.ts';
import { framedPages } from './shared-pages.ts';
import { hasUpdates } from './updates.ts';

/**
 * The languages that have a course, the default one first, the others by their tags. What lies in a folder without a
 * course is not shown to anybody yet.
 *
 * @throws Error when a course is in a language that the site has no words in
 */
export const published = once(async (): Promise<readonly string[]> => {
  const tags = (await getCollection('course')).map(({ id }) => spoken(id).language.tag);
  return tags.toSorted((one, other) =>
    other === SOURCE_LANGUAGE ? 1 : one === SOURCE_LANGUAGE || one < other ? -1 : 1,
  );
});

/** The pages that a language has, by their paths in it: a link leads to nothing else, and nothing stands in for the others. */
export const pagesOf = once(async (tag: string): Promise<ReadonlySet<string>> => {
  const plain = (await getCollection('pages', ({ id }) => id.startsWith(`${tag}/`))).map(({ id }) =>
    id.slice(tag.length + 1),
  );
  const { situations } = await loadCourse(tag);
  const alone = (await aloneActivities(tag)).flatMap(({ id }) => [`activities/${id}`, `activities/${id}/print`]);
  const shared = await framedPages(tag);
  const advisers = plain.includes('advisers')
    ? [
        'advisers/embed',
        ...shared.map(({ name }) => `advisers/embed/${name}`),
        ...((await hasUpdates(tag)) ? ['advisers/updates'] : []),
      ]
    : [];
  return new Set([
    '',
    'activities',
    'evidence',
    'lessons',
    'notes',
    ...alone,
    ...plain,
    ...advisers,
    ...(await lessonIds(tag)).map((id) => `lessons/${id}`),
    ...situations.map(({ id }) => `start/${id}`),
    ...(shared.some(({ name }) => name === CHECK_IN) ? [CHECK_IN] : []),
  ]);
});

/** The languages in which there is a page of this path, in the order of {@link published}. */
export async function languagesWith(path: string): Promise<readonly string[]> {
  const all = await Promise.all((await published()).map(async (tag) => ({ tag, pages: await pagesOf(tag) })));
  return all.filter(({ pages }) => pages.has(path)).map(({ tag }) => tag);
}

/** What a route says about one of its pages. */
type Route<Props> = { readonly params?: Readonly<Record<string, string | undefined>>; readonly props?: Props };

/** The pages of a route in every language: those that it has in one, each under the address of its language. */
export async function inEveryLanguage<Props extends object>(
  routes: (tag: string) => readonly Route<Props>[] | Promise<readonly Route<Props>[]>,
) {
  const all = await Promise.all(
    (await published()).map(async (tag) =>
      (await routes(tag)).map(({ params, props }) => ({
        params: { language: tag === SOURCE_LANGUAGE ? undefined : tag, ...params },
        props: props ?? ({} as Props),
      })),
    ),
  );
  return all.flat();
}

/** The one page of a path, in every language that has it. */
export const whereThereIs = (path: string) =>
  inEveryLanguage(async (tag) => ((await pagesOf(tag)).has(path) ? [{}] : []));

/** The table of everyday tasks, in every language that has one. */
export const whereThereAreTasks = () => inEveryLanguage(async (tag) => ((await hasTasks(tag)) ? [{}] : []));
