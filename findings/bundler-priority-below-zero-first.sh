#!/bin/sh
# A group of modules with a priority below zero comes before all others
#
# One would expect: of two groups that both fit a module, the one with the higher priority takes it, and -1 is lower than 0 and 5.
# What happens: in rolldown (and so in Vite 8) a group with the priority -1 takes the module before one with 0, 1 or 5. Among
# groups below zero the order is right again, as if the numbers were read without their sign.
# Seen: rolldown 1.2.19 (npm), 28 November 2026.
# Who is hit: anybody who numbers `codeSplitting.groups` downwards from 0 (`priority: -index`): the last, widest group swallows the
# rest, and every page loads it. Nothing is reported.
# Workaround: number from the length of the list down to 1.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts rolldown@1.2.19

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

const { version } = JSON.parse(await readFile(new URL('node_modules/rolldown/package.json', import.meta.url), 'utf8'));
console.log(`rolldown ${version}`);

const FILES = {
  entry: "import { text } from 'shared'; import('later'); console.log(text);",
  later: "import { text } from 'shared'; console.log(text, 'later');",
  shared: "export const text = 'shared';",
};
const virtual = {
  name: 'virtual',
  resolveId: (id) => (id in FILES ? id : null),
  load: (id) => FILES[id],
};

/** The group that takes the module which both fit. */
const takenBy = async (narrow, wide) => {
  const build = await rolldown({ input: ['entry'], plugins: [virtual] });
  const { output } = await build.generate({
    codeSplitting: {
      groups: [
        { name: 'narrow', test: /shared/, priority: narrow },
        { name: 'wide', test: /shared|later/, priority: wide },
      ],
    },
  });
  return output.find(({ moduleIds }) => moduleIds.includes('shared')).name;
};

for (const [narrow, wide, expected] of [
  [2, 1, 'narrow'],
  [1, 2, 'wide'],
  [0, -1, 'wide'],
  [5, -1, 'wide'],
  [-1, -2, 'narrow'],
]) {
  const seen = await takenBy(narrow, wide);
  console.log(`narrow ${narrow}, wide ${wide}: taken by ${seen}`);
  assert.equal(seen, expected);
}
console.log('As described: below zero comes first.');
END
node "$dir/finding.mjs"
