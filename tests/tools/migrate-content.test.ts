import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { change, SHEET, withCourse } from '../checks/course.ts';

const run = async (root: string): Promise<{ code: number; stdout: string; stderr: string }> => {
  const command = [join(import.meta.dirname, 'migrate-content.ts'), root];
  return promisify(execFile)(process.execPath, command).then(
    (said) => ({ ...said, code: 0 }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
};

test('the command writes the names of today into the files, and says which it changed', async () => {
  await withCourse([change(SHEET, 'bestOn: phone', 'place: phone   # where?')], async (root) => {
    expect(await run(root)).toMatchObject({ code: 0, stdout: `Changed:\n${SHEET}\n` });
    expect(await readFile(join(root, SHEET), 'utf8')).toContain('\nbestOn: phone   # where?\n');
    expect(await run(root)).toMatchObject({ code: 0, stdout: 'No old names.\n' });
  });
});

test('both names at once are left to the author, with an exit code that says so', async () => {
  await withCourse([change(SHEET, 'bestOn: phone', 'bestOn: phone\nplace: table')], async (root) => {
    const { code, stderr } = await run(root);
    expect(code).toBe(1);
    expect(stderr).toContain(`${SHEET}:5\n  found:    “place” beside “bestOn”, which is its name today`);
  });
});
