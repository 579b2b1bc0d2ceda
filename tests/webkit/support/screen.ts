import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from '../../tools/child.ts';
import { NEEDED, pathOf } from '../../tools/programs.ts';

/** A screen that nobody sees. */
export type Screen = { readonly name: string; readonly stop: () => Promise<void> };

const PATIENCE = 20_000;

/**
 * Starts a screen that nobody sees, under a number that is free: the program looks for one itself and tells it.
 *
 * @throws Error with what it said, when it does not come up
 */
export async function startScreen(): Promise<Screen> {
  // When its last window closes it would begin anew, and refuse a browser that comes just then.
  const words = ['-noreset', '-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = startChild(pathOf(NEEDED.screen), words, {}, 1);
  let told = '';
  (child.stdio[3] as Readable).on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  for (const end = Date.now() + PATIENCE; Date.now() < end && !child.isOver();) {
    if (told.endsWith('\n')) return { name: `:${told.trim()}`, stop: child.stop };
    await wait(20);
  }
  await child.stop();
  throw new Error(`Xvfb did not start.\n${child.said()}`);
}
