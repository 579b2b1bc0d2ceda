import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArchitecture } from './check-architecture.ts';
import { circlesIn } from './circles.ts';
import { codeIn } from './code-in.ts';
import { readSources } from './read-sources.ts';
import { FEATURES, RULES } from './rules.ts';
import { scan } from './scan.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('every import goes in the direction of the architecture', async () => {
  expect(checkArchitecture(await readSources(ROOT)).join('\n')).toBe('');
});

test('no file imports itself by way of others, for its types or later neither', async () => {
  const sources = (await readSources(ROOT)).filter(({ file }) => /\.(tsx?|astro|mjs)$/.test(file));
  expect(circlesIn(sources).map((files) => files.join(' → '))).toEqual([]);
});

test('every file with an import was read: as many as the text has lines that start one', async () => {
  for (const { file, text } of await readSources(ROOT)) {
    if (file.endsWith('.mdx') || file.endsWith('.css')) continue;
    const lines = text.split('\n').filter((line) => /^\s*import [^(]*from '|^\s*import '/.test(line)).length;
    const found = codeIn(file, text).flatMap((code) => scan(file, code).imports).length;
    expect.soft(found, file).toBeGreaterThanOrEqual(lines);
  }
});

test('every folder of src has a rule', async () => {
  // Documents hold no code.
  const entries = (await readdir(join(ROOT, 'src'))).filter((entry) => !entry.endsWith('.md'));
  expect(entries.filter((entry) => !Object.hasOwn(RULES, entry) && !FEATURES.includes(entry))).toEqual([]);
});
