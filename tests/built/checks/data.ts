import { pagesOf, placeOf } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

const readable = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The data that pages carry for their script can be read. */
export const checkData = (site: Site): Problem[] =>
  pagesOf(site).flatMap((page) =>
    page.tags
      .filter(
        ({ name, attributes, text }) =>
          name === 'script' && (attributes['type'] ?? '').endsWith('json') && !readable(text),
      )
      .map((tag) => ({
        at: placeOf(page, tag),
        found: `data that is no JSON in ${tag.source}`,
        fix: 'Write it with src/components/Data.astro.',
      })),
  );
