import { pagesOf, placeOf, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

function faults({ attributes, source }: Tag): Omit<Problem, 'at'>[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'style')
      return [
        {
          found: `a style attribute in ${source}`,
          fix: 'Use a class and a rule in src/styles: the policy of the pages refuses style attributes.',
        },
      ];
    if (name.startsWith('on'))
      return [
        {
          found: `the handler ${name} in ${source}`,
          fix: 'Listen for the event in src/islands or src/mount: the policy of the pages refuses handlers in attributes.',
        },
      ];
    if (/^\s*javascript:/i.test(value))
      return [{ found: `a javascript: address in ${source}`, fix: 'Use a button and listen for its click.' }];
    return [];
  });
}

/** No element carries a style, a handler or script of its own: the policy would refuse them without a word. */
export const checkInline = (site: Site): Problem[] =>
  pagesOf(site).flatMap((page) =>
    page.tags.flatMap((tag) => faults(tag).map((fault) => ({ at: placeOf(page, tag), ...fault }))),
  );
