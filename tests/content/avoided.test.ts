import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/read/content.ts';
import { readFiles } from '../../src/checks/read/files.ts';
import { idleExceptions } from '../../src/checks/words/find-avoided.ts';
import { textsIn } from '../../src/checks/words/texts.ts';

test('every exception to the avoided words is needed', async () => {
  const { content } = readContent(await readFiles(join(import.meta.dirname, '..', '..')));
  // One that is not: take it out of src/checks/words/avoided.ts.
  expect(idleExceptions(textsIn(content))).toEqual([]);
});
