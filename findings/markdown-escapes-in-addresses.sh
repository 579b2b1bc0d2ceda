#!/bin/sh
# Text escaped for Markdown by the book breaks every address in it, where bare addresses become links
#
# One would expect: a backslash before any ASCII punctuation is always safe in CommonMark, so `id=1\&ref=a\_b` reads the same
# everywhere: as `id=1&ref=a_b`.
# What happens: programs that link bare addresses look for them before they take the backslashes out. These become
# part of the link, as %5C, and are shown. Other signs end it: with `\.` markdown-it links only what stands before the dot.
# Strict CommonMark reads the very same text rightly.
# Seen: marked 18.2.1 (as it comes), markdown-it 15.0.3 with `linkify`, commonmark 0.31.2, 28 November 2026. GitHub's
# own cmark-gfm 0.29.0 (Debian 12) does as marked does.
# Who is hit: anybody who writes what people typed into a Markdown file, with an escape for every sign.
# Workaround: find addresses first, and write them as `<https://…>`, unescaped: all of them read this rightly.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts marked@18.2.1 markdown-it@15.0.3 commonmark@0.31.2

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';

const linkify = new MarkdownIt({ linkify: true });
const readers = {
  marked: (text) => marked(text),
  'markdown-it': (text) => linkify.render(text),
  commonmark: (text) => new HtmlRenderer().render(new Parser().parse(text)),
};
const TYPED = 'https://jobs.example/?id=1&ref=a_b';
const escaped = TYPED.replace(/[&_]/g, '\\$&');
const dots = escaped.replaceAll('.', '\\.');
/** Where the first link leads, or null. */
const href = (html) => /href="([^"]*)"/.exec(html)?.[1].replaceAll('&amp;', '&') ?? null;
const BROKEN = 'https://jobs.example/?id=1%5C&ref=a%5C_b';
const table = {
  marked: [BROKEN, 'https://jobs%5C.example/?id=1%5C&ref=a%5C_b', TYPED],
  'markdown-it': [BROKEN, 'https://jobs', TYPED],
  commonmark: [null, null, TYPED],
};
for (const [name, expected] of Object.entries(table)) {
  const { version } = JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'));
  console.log(`${name} ${version}`);
  const links = [escaped, dots, `<${TYPED}>`].map((text) => {
    const html = readers[name](text);
    console.log(`  in:  ${text}\n  out: ${html.trim()}`);
    return href(html);
  });
  assert.deepEqual(links, expected);
}
console.log('As described: the backslashes become part of the links.');
END
node "$dir/finding.mjs"
