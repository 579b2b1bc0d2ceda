import { SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import type { Problem } from '../problem.ts';
import { nodesIn } from '../read/markdown.ts';
import { addressesIn } from '../words/addresses.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

type Addresses = ReturnType<typeof addressesIn>;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

const EXPECTED = 'an address of this site such as /notes/, or one that starts with https://';

/** Links in the text lead to pages, and to places on them, that are there. Other sites are not visited. */
export const links: Rule = (content) => {
  const known = addressesIn(content);
  return [
    ...content.lessons.map(({ id, body }) => ({ own: `/lessons/${id}/`, body })),
    ...content.pages.map(({ id, body }) => ({ own: `/${id}/`, body })),
  ].flatMap(({ own, body: { file, tree } }) =>
    (tree ? nodesIn(tree) : []).flatMap(({ type, url, position }): Problem[] => {
      if (url === undefined || type === 'image') return [];
      const words = fault(url, own, known, content.language === SOURCE_LANGUAGE);
      return words ? [{ file, line: position.start.line, ...words }] : [];
    }),
  );
};

function fault(url: string, own: string, known: Addresses, isSource: boolean): Words | null {
  if (/^(https|mailto|tel|sms):/.test(url)) return null;
  const [, path = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(url) ?? [];
  const address = path === '' ? own : path;
  // A file to save: the built site is looked through for it.
  if (/^\/.*\.[a-z0-9]+$/.test(address)) return null;
  const anchors = known.get(address);
  if (anchors === undefined) return noPage(url, address, known, isSource);
  if (anchors === null || anchor === undefined || anchors.has(anchor)) return null;
  return {
    found: `a link to “${url}”, and nothing on ${address} is called “${anchor}”`,
    expected: 'the anchor of a heading, or the id of an activity, on that page',
    fix: `${didYouMean(anchor, anchors)}Mend what stands behind the “#”, or take it out.`,
  };
}

function noPage(url: string, address: string, known: Addresses, isSource: boolean): Words {
  if (known.has(`${address}/`)) {
    const fix = `Write “${address}/”: without the slash every visit takes a detour.`;
    return { found: `a link to “${url}”, without its last slash`, expected: EXPECTED, fix };
  }
  const near = didYouMean(
    address,
    [...known.keys()].filter((one) => one !== '/'),
  );
  return isSource
    ? {
        found: `a link to “${url}”, and no such page`,
        expected: EXPECTED,
        fix: `${near}Mend the address, or write the page.`,
      }
    : {
        found: `a link to “${url}”, and no such page in this language`,
        expected: EXPECTED,
        fix: 'Translate the page or the sheet that it leads to, under the name of the English file, or take the link out.',
      };
}
