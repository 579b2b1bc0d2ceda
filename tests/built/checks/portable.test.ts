import { describe, expect, test } from 'vitest';
import { siteOf } from '../site.ts';
import { checkPortable, LOADER } from './portable.ts';

const HEAD = `<base target="_blank"><link rel="canonical" href="https://cairn.example/activities/a/">
<link rel="stylesheet" href="../plain.css"><script defer src="../plain.js"></script>`;
const BODY =
  '<main><section class="step"><a href="../../notes/">Notes</a></section><a href="https://findahelpline.com/">A line</a></main>';

const embed = (head = HEAD, body = BODY, files: Readonly<Record<string, string>> = {}) =>
  siteOf({
    'embed/a/index.html': `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'embed/plain.js': '(function(){})()',
    'embed/plain.css': 'p{margin:0}',
    [LOADER.path]: '(function(){})()',
    ...files,
  });

const found = (...parts: Parameters<typeof embed>): string =>
  checkPortable(embed(...parts))
    .map((problem) => problem.found)
    .join('\n');

test('a portable page has no problem, and other pages are not looked at', () => {
  expect(checkPortable(embed())).toEqual([]);
  expect(checkPortable(embed(HEAD, BODY, { 'index.html': '<script type="module" src="/x.js"></script>' }))).toEqual([]);
});

describe('told with what was found', () => {
  test.each([
    ['a module', HEAD.replace('defer', 'type="module"'), 'type="module"'],
    ['a second script', `${HEAD}<script defer src="../plain.js"></script>`, '2 scripts in files'],
    ['no script', HEAD.replace(/<script.*script>/, ''), '0 scripts in files'],
    ['a second style', `${HEAD}<link rel="stylesheet" href="../plain.css">`, '2 style sheets'],
    ['a style in the page', `${HEAD}<style>p{margin:0}</style>`, '<style>'],
    ['an address from the root', HEAD.replace('../plain.css', '/embed/plain.css'), '/embed/plain.css'],
    ['an address with its host', HEAD.replace('../plain.js', 'https://cairn.example/embed/plain.js'), 'https://cairn'],
    ['a script that holds up the page', HEAD.replace('defer ', ''), '<script src'],
    ['links that open in the frame', HEAD.replace('<base target="_blank">', ''), 'open in the frame'],
  ])('%s', (_, head, what) => expect(found(head)).toContain(what));

  test.each([
    ['navigation of the site', `<nav></nav>${BODY}`, '<nav>'],
    ['no way to a person', BODY.replace('findahelpline.com', 'cairn.example'), 'no way to a person'],
    ['no steps', BODY.replace('step', 'part'), 'no steps'],
    [
      'an address from the root in the data',
      `${BODY}<script type="application/json">{"href":"/activities/a/"}</script>`,
      'in the data',
    ],
  ])('%s', (_, body, what) => expect(found(HEAD, body)).toContain(what));

  test.each([
    ['a script that loads another', { 'embed/plain.js': 'import("./x.js")' }, 'import('],
    ['a service worker', { 'embed/plain.js': 'navigator.serviceWorker.register(x)' }, 'serviceWorker'],
    ['a font', { 'embed/plain.css': '@font-face{font-family:x}' }, 'a font'],
    ['no loader', { [LOADER.path]: '' }, 'bytes of the loader'],
  ])('%s', (_, files, what) => expect(found(HEAD, BODY, files)).toContain(what));

  test('a heavy loader', () => {
    const heavy = Array.from({ length: 3_000 }, (_, n) => Math.sin(n).toString(36)).join('');
    expect(found(HEAD, BODY, { [LOADER.path]: heavy })).toContain('bytes of the loader');
  });
});
