import { beginShared, endShared, finish as wipeForGood } from '../stores/shared-computer.ts';
import type { Workbook } from '../stores/workbook.ts';
import { clearCaches } from './clear-caches.ts';
import { say, sharedBar, showShared } from './shared-bar.ts';
import { storages } from './storages.ts';

/** After so long without a key, a touch or a scroll, the page asks whether anybody is still there. In milliseconds. */
const QUIET = 4 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let asked = false;

/** Begins to ask, after a quiet while, whether anybody is still there. Nothing is erased by itself. */
function remind(workbook: Workbook): void {
  if (timer !== undefined) return;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked = workbook.isShared();
      if (asked) say('idle');
    }, QUIET);
  };
  for (const event of ['pointerdown', 'keydown', 'scroll', 'input'])
    document.addEventListener(
      event,
      () => {
        if (asked) say('kept');
        asked = false;
        wait();
      },
      { passive: true, capture: true },
    );
  wait();
}

/** Nothing is kept on the device any more; what was there goes into this tab. */
function begin(workbook: Workbook): void {
  const all = beginShared(workbook, storages);
  showShared(workbook);
  say(all ? 'kept' : 'failed');
  remind(workbook);
}

/** It was no shared computer after all. */
function end(workbook: Workbook): void {
  const all = endShared(workbook, storages);
  showShared(workbook);
  if (!all) say('failed');
}

/** Erases everything at once, without a way back, and leaves the page so that nothing of it stays on the screen. */
async function finish(workbook: Workbook): Promise<void> {
  const gone = wipeForGood(workbook, storages);
  for (const form of document.forms) form.reset();
  await clearCaches();
  const to = sharedBar()?.dataset['to'];
  if (gone && to) window.location.replace(to);
  else say('failed');
}

/** What `mount/shared.ts` asks for, by name. */
export const sharedComputer = { begin, end, finish, remind };
