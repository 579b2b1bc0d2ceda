import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { countStage, type Counts } from './counts.ts';

/** One step of the whole test: a command, and the report that it writes if it runs more than one test. */
export type Stage = {
  readonly name: string;
  /** A script of package.json, and what is passed on to it. */
  readonly script: readonly [name: string, ...options: string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly report?: { readonly file: string; readonly tool: 'vitest' | 'playwright' };
  /** Name of the stage without which this one would look at something old. */
  readonly needs?: string;
};

/**
 * The same for everybody: where the site will be published does not change what is tested, nobody is asked to send
 * figures, and a snapshot that is missing fails (`CI`) instead of being written.
 */
const SETTINGS = { SITE_URL: 'https://cairn.example', BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' };

/** Colours only where they are shown as colours. */
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** A stage that takes longer than this hangs. */
const LIMIT = 1_200_000;

/** Runs a script. What it says is passed on as it comes if it reports on many tests, otherwise only when it fails. */
function run({ script: [name, ...options], env, report }: Stage): Promise<boolean> {
  return new Promise((done) => {
    const words = ['run', '--silent', name, ...(options.length > 0 ? ['--', ...options] : [])];
    const child = spawn('npm', words, {
      env: { ...process.env, ...SETTINGS, ...COLOURS, ...env },
      stdio: ['ignore', report ? 'inherit' : 'pipe', report ? 'inherit' : 'pipe'],
      timeout: LIMIT,
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/** Runs a stage and says how it went. */
async function runStage(stage: Stage): Promise<Counts> {
  const start = Date.now();
  console.log(`\n— ${stage.name}: npm run ${stage.script[0]}`);
  if (stage.report) rmSync(stage.report.file, { force: true });
  const counts = countStage(await run(stage), stage.report);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${counts.failed === 0 ? '✓' : '✗'} ${stage.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
  return counts;
}

/**
 * Runs every stage in turn, the others too when one has failed; one that needs a failed stage counts as failed. Stages in a
 * list run beside each other: most of them keep one core busy, and a machine has two.
 */
export async function runStages(stages: readonly (Stage | readonly Stage[])[]): Promise<ReadonlyMap<string, Counts>> {
  const results = new Map<string, Counts>();
  for (const beside of stages) {
    await Promise.all(
      [beside].flat().map(async (stage) => {
        const missing = stage.needs !== undefined && results.get(stage.needs)?.failed !== 0;
        if (missing) console.log(`\n✗ ${stage.name}: not run, because "${stage.needs ?? ''}" failed`);
        results.set(stage.name, missing ? { passed: 0, failed: 1 } : await runStage(stage));
      }),
    );
  }
  return results;
}

/** The line at the end: what passed and what failed in all stages. */
export function totalOf(results: ReadonlyMap<string, Counts>): string {
  const sum = (of: keyof Counts): number => [...results.values()].reduce((total, counts) => total + counts[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
