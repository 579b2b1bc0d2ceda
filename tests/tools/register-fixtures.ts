import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareSums, newSums, SUMS, sumsNow } from './frozen.ts';

// Adds the sums of new frozen files to their register. It changes none, and says what is missing or was changed.
const root = join(import.meta.dirname, '..', '..');
const path = join(root, SUMS);
const register = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
const now = await sumsNow(root);
const added = newSums(register, now);
const updated = [...register, ...added];
if (added.length > 0) await writeFile(path, [...updated, ''].join('\n'));
console.log(added.length === 0 ? 'No new files.' : `Added to ${SUMS}:\n${added.join('\n')}`);

const problems = compareSums(updated, now);
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
