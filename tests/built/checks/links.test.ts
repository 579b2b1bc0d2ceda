import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkLinks } from './links.ts';

/** As many lines as every head of these tests has, and no address of its own. */
const HEAD = '<title>x</title>\n\n\n\n';

const faults = (body: string, files: Readonly<Record<string, string>> = {}, base = '/') =>
  found(checkLinks(siteWith({ body, head: HEAD }, files, base)));

test.for([
  ['a page', '<a href="/notes/">x</a>'],
  ['a page by its relative address', '<a href="notes/">x</a>'],
  ['a page by its full address', '<a href="https://cairn.example/notes/">x</a>'],
  ['an anchor on another page', '<a href="/notes/#here">x</a>'],
  ['an anchor on this page', '<a href="#main">x</a>'],
  ['an entry of a list on another page', '<a href="/notes/#kind=thanks">x</a>'],
  ['a file', '<img src="/mark.svg" alt="">'],
  ['sizes of a picture', '<img srcset="/mark.svg 1x, /mark.svg 2x" alt="">'],
  ['data', '<img src="data:image/png;base64,AAAA" alt="">'],
  ['another site', '<a href="https://example.org/a?b=c">x</a>'],
  ['mail and phone', '<a href="mailto:a@example.org">x</a><a href="tel:+44123">x</a>'],
] as const)('%s may be linked', ([, body]) => {
  const files = {
    'notes/index.html':
      '<!doctype html><title>x</title><p id="here">x<select name="kind"><option value="thanks">x</select>',
    'mark.svg': '<svg/>',
  };
  expect(faults(body, files)).toEqual([]);
});

test.for([
  ['a page that is missing', '<a href="/note/">x</a>', /"\/note\/" leads to nothing: there is no note\/index.html/],
  ['a folder without its slash', '<a href="/notes">x</a>', /folder without its slash/],
  ['an anchor that is missing', '<a href="/notes/#there">x</a>', /leads to #there, and notes\/index.html has nothing/],
  ['an entry of a list that is missing', '<a href="/notes/#kind=thanks">x</a>', /leads to #kind=thanks, and notes/],
  ['an anchor of this page that is missing', '<a href="#there">x</a>', /leads to #there/],
  ['a drawing reused that is missing', '<svg><use href="#k1"/></svg>', /leads to #k1/],
  ['a picture that is missing', '<img src="/mark.png" alt="">', /no mark\.png/],
  ['a picture among sizes', '<img srcset="/mark.png 2x" alt="">', /no mark\.png/],
  ['a script that is missing', '<script type="module" src="/x.js"></script>', /no x\.js/],
  ['a module that an inline script imports', '<script type="module">import "./y.js"</script>', /no y\.js/],
  ['a font that a style asks for', '<style>@font-face{src:url(/f.woff2)}</style>', /no f\.woff2/],
  ['plain http', '<a href="http://example.org/">x</a>', /cannot be followed safely/],
  ['a host without a dot', '<a href="https://example/">x</a>', /cannot be followed safely/],
  ['script as an address', '<a href="javascript:void 0">x</a>', /cannot be followed safely/],
  ['no address at all', '<a href="https://">x</a>', /is no address/],
] as const)('%s is found', ([, body, message]) => {
  const problems = faults(body, { 'notes/index.html': '<!doctype html><title>x</title>' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^index\.html:14:\d+ /);
  expect(problems[0]).toMatch(message);
});

test('files that scripts and stylesheets load are followed', () => {
  const files = { 'a.js': 'import{x as e}from"./b.js";', 'a.css': '\n@import "c.css";p{background:url(d.png)}' };
  expect(faults('', files)).toEqual([
    'a.css:2:1 "c.css" leads to nothing: there is no c.css in the build in @import "c.css"',
    'a.css:2:30 "d.png" leads to nothing: there is no d.png in the build in url(d.png',
    'a.js:1:15 "./b.js" leads to nothing: there is no b.js in the build in from"./b.js"',
  ]);
});

test('under another path, an address that leaves it is found', () => {
  expect(faults('<a href="/x/">x</a>', {}, '/x/')).toEqual([]);
  expect(faults('<a href="/notes/">x</a>', {}, '/x/')[0]).toMatch(/leaves the path "\/x\/"/);
});

test('on the page for "not found", a relative address is found: the page is shown anywhere', () => {
  const site = (href: string) => siteWith({}, { '404.html': `<!doctype html><p id="p"><a href="${href}">x</a>` });
  expect(found(checkLinks(site('/')))).toEqual([]);
  expect(found(checkLinks(site('#p')))).toEqual([]);
  expect(found(checkLinks(site('./')))[0]).toMatch(/^404\.html:1:\d+ "\.\/" leads to nothing/);
});

test('a link in <noscript> counts', () => {
  expect(faults('<noscript><a href="/gone/">x</a></noscript>')).toHaveLength(1);
});
