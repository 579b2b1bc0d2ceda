import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that runs beside the tests. */
export type Child = {
  /** Its pipes; of the process, only the shell around it. */
  readonly stdio: ChildProcess['stdio'];
  /** What it has said so far, on both its outputs. */
  readonly said: () => string;
  /** Whether it is over, by itself or because it never started. */
  readonly isOver: () => boolean;
  /** Ends it with everything that it has started itself. */
  readonly stop: () => Promise<void>;
};

/** How long a program may take to end by itself once it is asked to. */
const GRACE = 5_000;

/**
 * Runs a program, and beside it something that waits for the end of a pipe. Only the tests hold the other end: when they
 * are gone, however that came about, it ends the whole group. A worker of Vitest may be killed without being asked.
 */
const shell = (pipe: number): string => `
  trap : TERM
  "$@" &
  program=$!
  (read -r _ <&${String(pipe)}; kill -KILL 0) &
  while kill -0 $program 2>/dev/null; do wait $program; done`;

/**
 * Starts a program in a group of its own, so that what it starts ends with it; and all of it ends with the tests.
 *
 * @param pipes how many pipes it has beyond the three usual ones
 */
export function startChild(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  pipes = 0,
): Child {
  const more = Array.from({ length: pipes + 1 }, () => 'pipe' as const);
  const child = spawn('sh', ['-c', shell(3 + pipes), 'sh', command, ...words], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...more],
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  const state = { over: false };
  const over = new Promise<void>((done) => {
    child.once('exit', () => {
      state.over = true;
      done();
    });
  });
  const kill = (signal: NodeJS.Signals): void => {
    try {
      // The group, and not the shell alone.
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // Nothing of it runs any more.
    }
  };
  return {
    stdio: child.stdio,
    said: () => pieces.join(''),
    isOver: () => state.over,
    stop: async () => {
      kill('SIGTERM');
      await Promise.race([over, wait(GRACE, undefined, { ref: false })]);
      kill('SIGKILL');
      await over;
    },
  };
}
