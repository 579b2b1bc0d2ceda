import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { siteWith } from '../good-page.ts';
import { checkForeign } from './foreign.ts';

const faults = (body: string, files: Readonly<Record<string, string>> = {}) =>
  found(checkForeign(siteWith({ body }, files)));

test('links, canonical addresses, data and names of vocabularies are fine', () => {
  const body = `<a href="https://example.org/">x</a><blockquote cite="https://example.org/">x</blockquote>
    <script type="application/json">{"a":"https://example.org/"}</script>
    <script>document.createElementNS("http://www.w3.org/2000/svg","a")</script>
    <img src="https://cairn.example/a.png" alt="">`;
  expect(faults(body, { 'a.js': 'e="https://cairn.example/x";f=a//b' })).toEqual([]);
});

test.for([
  ['a picture', '<img src="https://example.org/a.png" alt="">'],
  ['a picture without a scheme', '<img src="//example.org/a.png" alt="">'],
  ['a picture among sizes', '<img srcset="/a.png 1x, https://example.org/a.png 2x" alt="">'],
  ['a script', '<script src="https://example.org/a.js"></script>'],
  ['a stylesheet', '<link rel="stylesheet" href="https://example.org/a.css">'],
  ['an early connection', '<link rel="preconnect" href="https://example.org">'],
  ['a frame', '<iframe src="https://example.org/" title="x"></iframe>'],
  ['a form', '<form action="https://example.org/"></form>'],
  ['a count of clicks', '<a href="/" ping="https://example.org/">x</a>'],
  ['a move by itself', '<meta http-equiv="refresh" content="0; url=https://example.org/">'],
  ['an address in a script', '<script>fetch("https://example.org/")</script>'],
  ['an import of a module', '<script type="module">import "https://example.org/a.js"</script>'],
  ['a picture of a style', '<style>p{background:url(//example.org/a.png)}</style>'],
] as const)('%s from another site is found', ([, body]) => {
  const problems = faults(body);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(/^index\.html:14:\d+ .*example\.org.*another site/);
});

test.for([
  ['a.js', 'x\nimport("https://example.org/b.js")', /^a\.js:2:\d+ /],
  ['a.js', 'new WebSocket(`https://example.org/`)', /^a\.js:1:16 /],
  ['a.css', '@import "https://example.org/b.css";', /^a\.css:1:\d+ /],
  ['a.css', 'p{background:url(https://example.org/b.png)}', /^a\.css:1:\d+ /],
  [
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/b.png"/></svg>',
    /^a\.svg:1:\d+ /,
  ],
] as const)('an address of another site in %s is found: %s', ([path, text, message]) => {
  const problems = faults('', { [path]: text });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatch(message);
});
