import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readFiles } from '../../src/checks/read/files.ts';
import { migratedFiles } from '../../src/checks/migrate.ts';
import { report } from '../../src/checks/report.ts';

// Writes the names of today in the places of old ones, in a folder that holds `content`: this project's, or the one named.
const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..'));
const { files, problems } = migratedFiles(await readFiles(root));
for (const { file, text } of files) await writeFile(join(root, file), text);
console.log(files.length === 0 ? 'No old names.' : `Changed:\n${files.map(({ file }) => file).join('\n')}`);
if (problems.length > 0) {
  console.error(`\n${report(problems)}`);
  process.exitCode = 1;
}
