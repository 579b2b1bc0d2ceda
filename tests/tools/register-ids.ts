import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareIds, newIds, REGISTER } from '../../src/checks/compare-ids.ts';
import { collectIds } from '../../src/checks/ids.ts';
import { report } from '../../src/checks/report.ts';

// Adds the ids that are new in the content to the register. It takes none out, and says what is missing or has changed.
const root = join(import.meta.dirname, '..', '..');
const path = join(root, REGISTER);
const register = await readFile(path, 'utf8');
const now = await collectIds(root);
const added = newIds(register.split('\n'), now);
const updated = [register.trimEnd(), ...added, ''].join('\n');
if (added.length > 0) await writeFile(path, updated);
console.log(added.length === 0 ? 'No new ids.' : `Added to ${REGISTER}:\n${added.join('\n')}`);

const problems = compareIds(updated.split('\n'), now);
if (problems.length > 0) {
  console.error(`\n${report(problems)}`);
  process.exitCode = 1;
}
