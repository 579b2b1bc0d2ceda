import { expect, test } from 'vitest';
import { readFiles } from '../../../src/checks/read/files.ts';
import { withCourse, write } from '../course.ts';

test('files are read with their paths, sorted, without the mark that some editors put first', async () => {
  await withCourse([write('content/aa.yaml', '\uFEFFtitle: T'), write('content/.hidden/x.yaml', 'x')], async (root) => {
    const files = await readFiles(root);
    expect(files[0]).toEqual({ file: 'content/aa.yaml', text: 'title: T' });
    expect(files.map(({ file }) => file)).toEqual(files.map(({ file }) => file).sort());
    expect(files.some(({ file }) => file.includes('hidden'))).toBe(false);
  });
});
