import { follow } from '../address.ts';
import { isRun, pagesOf, placeOf } from '../page.ts';
import { placeIn, type Problem } from '../problem.ts';
import { pathsOf, textOf, type Site } from '../site.ts';
import { usesIn } from '../uses.ts';

const FIX = 'Put the file into src/ or public/ and use it from there: no page may ask another site for anything.';

/** Names of XML vocabularies look like addresses and are never fetched. */
const NAMESPACE =
  /^http:\/\/www\.w3\.org\/(1999\/(xhtml|xlink)|2000\/(svg|xmlns\/)|1998\/Math\/MathML|XML\/1998\/namespace)$/;
const ADDRESS = /(?<=["'`(=\s])https?:\/\/[^\s"'`)<>\\]+|(?<=["'`(=])\/\/[a-z0-9][^\s"'`)<>\\]*/gi;

/** Absolute addresses of other sites anywhere in a piece of script, style or drawing. */
const addressesIn = (text: string, at: (offset: number) => string, origin: string): Problem[] =>
  [...text.matchAll(ADDRESS)]
    .filter(([address]) => !NAMESPACE.test(address) && !address.startsWith(`${origin}/`))
    .map(({ 0: address, index }) => ({ at: at(index), found: `the address ${address} of another site`, fix: FIX }));

/** Nothing that a page loads or runs names another site. Plain links, canonical addresses and data may. */
export function checkForeign(site: Site): Problem[] {
  const loaded = usesIn(site)
    .filter((use) => use.loads)
    .flatMap((use) => {
      const target = follow(use.address, use.from, site);
      return target.kind === 'elsewhere'
        ? [{ at: use.at, found: `${target.url} of another site in ${use.source}`, fix: FIX }]
        : [];
    });
  const inline = pagesOf(site).flatMap((page) =>
    page.tags
      .filter((tag) => tag.name === 'style' || isRun(tag))
      .flatMap((tag) => addressesIn(tag.text, () => placeOf(page, tag), site.origin)),
  );
  const files = ['.js', '.css', '.svg'].flatMap((ending) =>
    pathsOf(site, ending).flatMap((path) => {
      const text = textOf(site, path);
      return addressesIn(text, (offset) => `${path}:${placeIn(text, offset)}`, site.origin);
    }),
  );
  return [...loaded, ...inline, ...files];
}
