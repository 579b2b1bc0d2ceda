import { whereThereIs } from '../../catalogue/pages.ts';
import type { APIRoute } from 'astro';
import { address, fileAddress } from '../../catalogue/address.ts';
import { loadUpdates } from '../../catalogue/updates.ts';
import { longDay } from '../../components/long-day.ts';
import { atom } from '../../exports/atom.ts';

export const getStaticPaths = () => whereThereIs('advisers/updates');

/** What changed in the lessons, as a feed. */
export const GET: APIRoute = async ({
  site,
  locals: {
    language,
    words: { site: words },
  },
}) => {
  const page = new URL(address(language.tag, 'advisers/updates'), site).href;
  const entries = (await loadUpdates(language.tag)).map(({ id, date, changed, lessons }) => ({
    url: `${page}#${id}`,
    date,
    title: `${longDay(date, language.locale)}: ${lessons.length > 0 ? lessons.map(({ title }) => title).join('; ') : words.updates.all}`,
    text: changed,
  }));
  const feed = atom({
    language: language.tag,
    title: words.updates.feedTitle,
    self: new URL(fileAddress('updates.xml', language.tag), site).href,
    page,
    author: words.name,
    entries,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
