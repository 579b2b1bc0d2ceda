#!/bin/sh
# HarfBuzz takes a packed font (WOFF, WOFF2) without a word, and finds no letter in it
#
# One would expect: the font files that npm packages bring for pages work, as they do in fontkit, or are refused.
# What happens: harfbuzzjs makes a face and a font out of a .woff2, says nothing, and shapes every text to glyph 0 (the empty box),
# each 500 units wide. The same font as a plain .ttf is shaped.
# Seen: harfbuzzjs 1.6.4, @fontsource/noto-naskh-arabic 5.3.0, @expo-google-fonts/noto-naskh-arabic 0.4.5 (npm), 28 November 2026.
# Who is hit: anybody who draws text at build time (pictures for links, PDFs) with the fonts of the site: boxes, and exit code 0.
# Workaround: unpack first, or take a .ttf; fail when a glyph is 0.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts harfbuzzjs@1.6.4 \
  @fontsource/noto-naskh-arabic@5.3.0 @expo-google-fonts/noto-naskh-arabic@0.4.5

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';

const at = (path) => new URL(`node_modules/${path}`, import.meta.url);
for (const name of ['harfbuzzjs', '@fontsource/noto-naskh-arabic', '@expo-google-fonts/noto-naskh-arabic'])
  console.log(`${name} ${JSON.parse(readFileSync(at(`${name}/package.json`), 'utf8')).version}`);

/** The glyphs of a word that has four letters in both fonts. */
function glyphsIn(file) {
  const font = new Font(new Face(new Blob(readFileSync(file)), 0));
  const letters = new Letters();
  letters.addText('سلام');
  letters.guessSegmentProperties();
  shape(font, letters);
  return letters.getGlyphInfosAndPositions().map(({ codepoint, xAdvance }) => ({ glyph: codepoint, width: xAdvance }));
}

const plain = at('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf');
const files = readdirSync(at('@fontsource/noto-naskh-arabic/files/'));
const packed = (ending) =>
  at(`@fontsource/noto-naskh-arabic/files/${files.find((file) => file.endsWith(`arabic-400-normal.${ending}`))}`);
for (const [name, file, isEmpty] of [
  ['ttf', plain, false],
  ['woff', packed('woff'), true],
  ['woff2', packed('woff2'), true],
]) {
  const glyphs = glyphsIn(file);
  console.log(`${name}: ${glyphs.map(({ glyph, width }) => `${glyph} (${width})`).join(', ')}`);
  assert.equal(
    glyphs.every(({ glyph }) => glyph === 0),
    isEmpty,
  );
}
console.log('As described: no error, and no letter.');
END
node "$dir/finding.mjs"
