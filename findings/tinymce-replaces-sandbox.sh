#!/bin/sh
# TinyMCE 8 replaces the sandbox that an author wrote on a frame by the strictest one
#
# One would expect: an editor that guards frames adds `sandbox` where there is none, and keeps or narrows one that is there.
# What happens: sandbox="allow-scripts" goes in, sandbox="" comes out; so with <object> and <embed>, which become such
# frames. The address stays, the frame shows its page, and no script of it runs. Other attributes are kept.
# Seen: tinymce 8.9.2 (npm) in Chromium 153.0.8010.0, 28 November 2026.
# Who is hit: anybody who hands out a snippet with a frame for course pages and content systems: it looks right in them, with
# buttons that do nothing. No word in the snippet helps.
# Workaround: the owner of the editor sets `sandbox_iframes_exclusions: ['your.host']` (then an own sandbox is kept as well). The
# snippet should bring a link beside the frame, and the page should say in a <noscript> that the frame may be the cause.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts tinymce@8.9.2 @sparticuz/chromium@153.0.0 \
  playwright-core@1.64.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
// The editor asks for its themes and icons beside itself: they come from the package.
const site = 'http://editor.example';
await page.route(`${site}/**`, async (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><textarea></textarea>' });
  return route.fulfill({ path: new URL(`node_modules${pathname}`, import.meta.url).pathname });
});
await page.goto(`${site}/`);
await page.addScriptTag({ url: `${site}/tinymce/tinymce.min.js` });

/** What the editor gives back for a piece of HTML, without the paragraph around it. */
const through = (html, settings = {}) =>
  page.evaluate(
    async ([html, settings]) => {
      const [editor] = await tinymce.init({ selector: 'textarea', license_key: 'gpl', ...settings });
      editor.setContent(html);
      const given = editor.getContent().replace(/^<p>|<\/p>$/g, '');
      editor.remove();
      return given;
    },
    [html, settings],
  );

const { version } = JSON.parse(await readFile(new URL('node_modules/tinymce/package.json', import.meta.url), 'utf8'));
console.log(`tinymce ${version}, Chromium ${browser.version()}`);
const own = '<iframe title="Tool" src="https://tool.example/" sandbox="allow-scripts"></iframe>';
const shut = '<iframe title="Tool" src="https://tool.example/" sandbox=""></iframe>';
const table = [
  [own, {}, shut],
  ['<embed src="https://tool.example/" type="text/html">', {}, '<iframe src="https://tool.example/" sandbox=""></iframe>'],
  [own, { sandbox_iframes_exclusions: ['tool.example'] }, own],
];
for (const [html, settings, expected] of table) {
  const given = await through(html, settings);
  console.log(JSON.stringify(settings), '\n  in: ', html, '\n  out:', given);
  assert.equal(given, expected);
}
await browser.close();
console.log('As described: the own sandbox is replaced by an empty one.');
END
TMPDIR=$dir node "$dir/finding.mjs"
