import { describe, expect, test } from 'vitest';
import { siteOf } from '../site.ts';
import { checkPortable, LOADER } from './portable.ts';

const POLICY = "script-src 'sha256-x='; style-src 'sha256-y='";
const HEAD = `<meta http-equiv="content-security-policy" content="${POLICY}"><base target="_blank">
<link rel="canonical" href="https://cairn.example/activities/a/">
<link rel="alternate" type="application/json+oembed" href="https://cairn.example/oembed/a.json"><style>p{margin:0}</style>`;
const MAIN =
  '<main><section class="step"><a href="../../notes/">Notes</a></section><script>restore()</script><a href="https://findahelpline.com/">A line</a></main>';
const SCRIPT = '<script>(function(){})()</script>';
const BODY = MAIN + SCRIPT;

const embed = (head = HEAD, body = BODY, files: Readonly<Record<string, string>> = {}) =>
  siteOf({
    'embed/a/index.html': `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
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
    ['a style in a file', `${HEAD}<link rel="stylesheet" href="../plain.css">`, '<link rel="stylesheet"'],
    ['a second style', `${HEAD}<style>a{}</style>`, '2 styles'],
    ['no style', HEAD.replace(/<style>.*/, ''), '0 styles'],
    ['a font', HEAD.replace('p{', '@font-face{font-family:x}p{'), 'a font'],
    ['an address from the root', `${HEAD}<link rel="icon" href="/cairn.svg">`, '/cairn.svg'],
    ['an address with its host', `${HEAD}<link rel="icon" href="https://cairn.example/cairn.svg">`, 'https://cairn'],
    ['links that open in the frame', HEAD.replace('<base target="_blank">', ''), 'open in the frame'],
    ['scripts allowed by their site', HEAD.replace('script-src', "script-src 'self'"), "'self' for scripts"],
    ['styles allowed by their site', HEAD.replace('style-src', "style-src 'self'"), "'self' for scripts or styles"],
    ['a script that holds up the page', HEAD + SCRIPT, 'before what can be read'],
  ])('%s', (_, head, what) => expect(found(head, head.includes(SCRIPT) ? MAIN : BODY)).toContain(what));

  test.each([
    ['a script in a file', `${MAIN}<script defer src="../plain.js"></script>`, '<script defer src="../plain.js">'],
    ['a module', `${MAIN}<script type="module">go()</script>`, 'type="module"'],
    ['a second script', BODY + SCRIPT, '2 scripts of its own'],
    ['no script', MAIN, '0 scripts of its own'],
    ['a script that ends too early', `${MAIN}<script>say("</script>")</script>`, 'cut off'],
    ['a script that loads another', `${MAIN}<script>import("./x.js")</script>`, 'import('],
    ['a service worker', `${MAIN}<script>navigator.serviceWorker.register(x)</script>`, 'serviceWorker'],
    ['navigation of the site', `<nav></nav>${BODY}`, '<nav>'],
    ['no way to a person', BODY.replace('findahelpline.com', 'cairn.example'), 'no way to a person'],
    ['no steps', BODY.replace('step', 'part'), 'no steps'],
    [
      'an address from the root in the data',
      `${BODY}<script type="application/json">{"href":"/activities/a/"}</script>`,
      'in the data',
    ],
  ])('%s', (_, body, what) => expect(found(HEAD, body)).toContain(what));

  test('no loader', () => expect(found(HEAD, BODY, { [LOADER.path]: '' })).toContain('bytes of the loader'));

  test('a heavy loader', () => {
    const heavy = Array.from({ length: 3_000 }, (_, n) => Math.sin(n).toString(36)).join('');
    expect(found(HEAD, BODY, { [LOADER.path]: heavy })).toContain('bytes of the loader');
  });
});
