import type { Workbook } from '../stores/workbook.ts';

/** The bar at the foot of the page that says what goes on a shared computer. */
export const sharedBar = (): HTMLElement | null => document.getElementById('shared');

/** What the bar says: one of the sentences that it was built with. */
export function say(said: 'kept' | 'idle' | 'failed'): void {
  const bar = sharedBar();
  if (!bar) return;
  bar.hidden = false;
  for (const sentence of bar.querySelectorAll<HTMLElement>('[data-when]'))
    sentence.hidden = sentence.dataset['when'] !== said;
}

/** The switches, one in each sheet. */
export const switches = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('[data-shared-switch]'),
];

/** Shows on the page whether this is a shared computer. */
export function showShared(workbook: Workbook): void {
  const shared = workbook.isShared();
  document.documentElement.toggleAttribute('data-shared', shared);
  const bar = sharedBar();
  if (bar) bar.hidden = !shared;
  for (const one of switches()) one.checked = shared;
}
