import { getEntry, render } from 'astro:content';
import type { Page } from '../schema/page.ts';

/** The text of a lesson or page as a component, to be placed into its layout. */
export type Text = Awaited<ReturnType<typeof render>>['Content'];

/**
 * The text of a lesson.
 * @throws Error when there is no such lesson
 */
export async function lessonText(id: string): Promise<Text> {
  const entry = await getEntry('lessons', id);
  if (!entry) throw new Error(`There is no lesson content/en/lessons/${id}.mdx.`);
  return (await render(entry)).Content;
}

/**
 * A plain page: its front matter and its text.
 * @throws Error when there is no such page
 */
export async function loadPage(slug: string): Promise<Page & { readonly Content: Text }> {
  const entry = await getEntry('pages', slug);
  if (!entry) throw new Error(`There is no page content/en/pages/${slug}.mdx.`);
  return { ...entry.data, Content: (await render(entry)).Content };
}
