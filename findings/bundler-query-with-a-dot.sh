#!/bin/sh
# A dot in the query of a module's id decides which language the bundler takes it for
#
# One would expect: `module.ts?set=one.two` is a TypeScript module with a query, like `module.ts?set=one`: plugins put queries behind
# ids to tell copies of a module apart.
# What happens: Vite 8 (rolldown's built-in transform) takes what stands behind the last dot of the whole id for the ending.
# `?set=one.two` stops the build, because the language cannot be detected; `?set=one.js` is read as JavaScript, and its types are
# syntax errors; `?set=one.ts` builds.
# Seen: vite 8.3.8 (npm), 28 November 2026.
# Who is hit: plugins whose queries hold names with dots, such as versions, paths or translations (`?lang=pt.br`).
# Workaround: no dot in a query; write it as another sign.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts vite@8.3.8
printf "import { value } from './module.ts';\nconsole.log(value);\n" >"$dir/entry.js"
printf 'export const value: number = 1;\n' >"$dir/module.ts"

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build, version } from 'vite';

console.log(`vite ${version}`);
const at = (name) => fileURLToPath(new URL(name, import.meta.url));

const builds = async (query) => {
  const withQuery = {
    name: 'with-query',
    enforce: 'pre',
    resolveId: (source) => (source === './module.ts' ? at('module.ts') + query : null),
  };
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      root: at('.'),
      plugins: [withQuery],
      build: { write: false, rolldownOptions: { input: at('entry.js') } },
    });
    return true;
  } catch {
    return false;
  }
};

for (const [query, expected] of [
  ['?set=one', true],
  ['?set=one.ts', true],
  ['?set=one.two', false],
  ['?set=one.js', false],
]) {
  const seen = await builds(query);
  console.log(`module.ts${query}: ${seen ? 'builds' : 'stops the build'}`);
  assert.equal(seen, expected);
}
console.log('As described: the query decides.');
END
node "$dir/finding.mjs"
