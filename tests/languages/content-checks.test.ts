import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtContent } from '../../src/checks/check-content.ts';
import { collectIds } from '../../src/checks/ids.ts';
import { readFiles } from '../../src/checks/read/files.ts';
import { report } from '../../src/checks/report.ts';
import { pseudoContent, writeContent } from './pseudo-content.ts';
import { PSEUDO_TAGS } from './pseudo-text.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

test('the whole content in both made-up languages keeps every rule that is not one of English', async () => {
  const root = await mkdtemp(join(tmpdir(), 'languages-'));
  try {
    await cp(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
    const files = await readFiles(PROJECT);
    for (const tag of PSEUDO_TAGS) await writeContent(root, pseudoContent(files, tag));
    const { problems, unchecked } = await lookAtContent(root);
    expect(report(problems)).toBe('');
    const named =
      'numbers in words, avoided words, reading grade, spelling, words of the source article, minutes of sessions';
    expect(unchecked).toEqual([
      `Arabic (Pseudo-Bidi) (ar-XB): not checked: ${named}.`,
      `English (Pseudo-Accents) (en-XA): not checked: ${named}.`,
    ]);
    expect(await collectIds(root)).toEqual(await collectIds(PROJECT));
  } finally {
    await rm(root, { recursive: true });
  }
});
