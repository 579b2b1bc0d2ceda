import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { compareIds, REGISTER } from '../../src/checks/compare-ids.ts';
import { collectIds } from '../../src/checks/ids.ts';
import { report } from '../../src/checks/report.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the content has no problem', async () => {
  expect(report(await checkContent(ROOT))).toBe('');
});

test('every id that was ever shipped is still there, and every id is in the register', async () => {
  const register = await readFile(join(ROOT, REGISTER), 'utf8');
  expect(report(compareIds(register.split('\n'), await collectIds(ROOT)))).toBe('');
});
