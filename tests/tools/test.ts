import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notedChromium } from './chromium-file.ts';
import { freePort } from './free-port.ts';
import { setting } from './setting.ts';
import { runStages, totalOf, type Stage } from './stage.ts';

// The whole test: every stage in turn, the others too when one has failed, and one line at the end.
process.chdir(resolve(import.meta.dirname, '..', '..'));

const CACHE = resolve('node_modules', '.cache', 'tests');
const DIST = resolve(setting('OUT_DIR', 'dist'));
/** A site that lies under a path of its host, as on GitHub Pages. */
const UNDER_PATH = { BASE_PATH: '/x/', OUT_DIR: join(CACHE, 'site-under-x') };
const PORT = String(await freePort());

const vitest = (script: string, ...files: string[]): Pick<Stage, 'script' | 'report'> => {
  const file = join(CACHE, `${script.replace(':', '-')}.json`);
  return {
    script: [script, ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: { file, tool: 'vitest' },
  };
};

const journeys = resolve('node_modules', '.cache', 'journeys', 'report.json');
const languages = resolve('node_modules', '.cache', 'languages-journeys', 'report.json');

const STAGES: readonly (Stage | readonly Stage[])[] = [
  [
    { name: 'types', script: ['types'] },
    { name: 'format', script: ['format:check'] },
  ],
  [
    { name: 'lint', script: ['lint'] },
    { name: 'dead code', script: ['dead-code'] },
  ],
  { name: 'rules, stores, widgets, content, architecture', ...vitest('test:unit') },
  { name: 'build', script: ['build'] },
  [
    { name: 'built site', needs: 'build', ...vitest('test:built') },
    { name: 'build under /x/', script: ['build'], env: UNDER_PATH },
  ],
  {
    name: 'built site under /x/',
    needs: 'build under /x/',
    env: UNDER_PATH,
    ...vitest('test:built', 'tests/built/dist.test.ts'),
  },
  { name: 'seeded mistakes', ...vitest('test:seeded') },
  { name: 'a made-up course', ...vitest('test:gallery') },
  {
    name: 'made-up languages',
    script: ['test:languages'],
    env: { LANGUAGES_PORT: PORT },
    report: { file: languages, tool: 'playwright' },
  },
  {
    name: 'journeys',
    needs: 'build',
    script: ['test:journeys'],
    env: { JOURNEYS_PORT: PORT },
    report: { file: journeys, tool: 'playwright' },
  },
];

mkdirSync(CACHE, { recursive: true });
for (const folder of [DIST, UNDER_PATH.OUT_DIR]) rmSync(folder, { recursive: true, force: true });

/** The bar for all of it on two cores, in minutes; what takes longer belongs into `npm run test:deep`. */
const BAR = 35;

const start = Date.now();
const results = await runStages(STAGES);

/** Which browser the journeys had; they look for one when they start. */
const browser = (): string => {
  try {
    return notedChromium().version;
  } catch {
    return 'no Chromium';
  }
};

const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(' · ')}`);
const minutes = (Date.now() - start) / 60_000;
console.log(`\nNode ${process.version}, ${browser()}; ${minutes.toFixed(1)} minutes, where ${String(BAR)} are the bar`);
console.log(totalOf(results));
process.exitCode = failed.length > 0 ? 1 : 0;
