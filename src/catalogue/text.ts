import { getCollection, getEntry, render } from 'astro:content';
import { trailTo } from '../domain/page/trail.ts';
import type { Page } from '../schema/page.ts';
import { address } from './address.ts';

/** The text of a lesson or page as a component, to be placed into its layout. */
export type Text = Awaited<ReturnType<typeof render>>['Content'];

/** A page that is already written, as a link to it needs it. */
export type PageLink = { readonly title: string; readonly href: string };

/** A page of a folder, with the pages above it, the outermost first. */
export type FolderPage = { readonly id: string; readonly above: readonly PageLink[] };

/**
 * The text of a lesson.
 * @throws Error when there is no such lesson
 */
export async function lessonText(tag: string, id: string): Promise<Text> {
  const entry = await getEntry('lessons', `${tag}/${id}`);
  if (!entry) throw new Error(`There is no lesson content/${tag}/lessons/${id}.mdx.`);
  return (await render(entry)).Content;
}

/**
 * A plain page: its front matter and its text.
 * @throws Error when there is no such page
 */
export async function loadPage(tag: string, slug: string): Promise<Page & { readonly Content: Text }> {
  const entry = await getEntry('pages', `${tag}/${slug}`);
  if (!entry) throw new Error(`There is no page content/${tag}/pages/${slug}.mdx.`);
  return { ...entry.data, Content: (await render(entry)).Content };
}

/** The plain page of a name, and all pages in the folder of that name, for building them. */
export async function pagesUnder(tag: string, name: string): Promise<FolderPage[]> {
  const named = (await getCollection('pages')).map(({ id, data }) => ({ id, path: id.slice(tag.length + 1), data }));
  const entries = named.filter(
    ({ id, path }) => id === `${tag}/${path}` && (path === name || path.startsWith(`${name}/`)),
  );
  const links = new Map(entries.map(({ path, data }) => [path, { title: data.title, href: address(tag, path) }]));
  return [...links.keys()].sort().map((id) => ({
    id,
    above: trailTo(id, [...links.keys()]).flatMap((one) => links.get(one) ?? []),
  }));
}
