import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSums, newSums, SUMS, sumsNow } from './frozen.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the comparison says of a copy of the frozen files, after something was done to it. */
async function after(change: (folder: string) => Promise<void>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'fixtures-'));
  try {
    await cp(join(ROOT, 'tests/fixtures'), join(root, 'tests/fixtures'), { recursive: true });
    await change(join(root, 'tests/fixtures'));
    return compareSums((await readFile(join(root, SUMS), 'utf8')).split('\n'), await sumsNow(root));
  } finally {
    await rm(root, { recursive: true });
  }
}

test('every frozen file is as it was', async () => {
  expect(await after(() => Promise.resolve())).toEqual([]);
  expect(await sumsNow(ROOT)).not.toEqual([]);
});

describe('a frozen file', () => {
  const FILE = 'records/v1-quiz.json';

  test('may not be changed, not even by a space', async () => {
    const spoilt = after(async (folder) => {
      const text = await readFile(join(folder, FILE), 'utf8');
      await writeFile(join(folder, FILE), `${text} `);
    });
    expect(await spoilt).toEqual([
      'tests/fixtures/records/v1-quiz.json was changed. Put it back as it was, and add a new file instead: readers have such files.',
    ]);
  });

  test('may not go', async () => {
    expect(await after((folder) => rm(join(folder, FILE)))).toEqual([
      'tests/fixtures/records/v1-quiz.json is gone. Put it back: readers have files like it.',
    ]);
  });

  test('has to be registered', async () => {
    expect(await after((folder) => writeFile(join(folder, 'records/v1-new.json'), '{}'))).toEqual([
      'tests/fixtures/records/v1-new.json is not in the register yet. Run `npm run fixtures` to add it.',
    ]);
  });

  test('is not the page that explains them', async () => {
    expect(await after((folder) => writeFile(join(folder, 'README.md'), 'New words.'))).toEqual([]);
  });
});

test('a changed file is not new', () => {
  expect(newSums(['aa  x.json'], ['bb  x.json', 'cc  y.json'])).toEqual(['cc  y.json']);
  expect(compareSums(['aa  x.json'], ['bb  x.json'])).toHaveLength(1);
});
