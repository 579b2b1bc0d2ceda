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
const switches = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('[data-shared-switch]')];

/** Shows on the page whether this is a shared computer. */
export function showShared(workbook: Workbook): void {
  const shared = workbook.isShared();
  document.documentElement.toggleAttribute('data-shared', shared);
  const bar = sharedBar();
  if (bar) bar.hidden = !shared;
  for (const one of switches()) one.checked = shared;
}

/**
 * Makes the switch “This is a shared computer” work. What it takes to carry answers, to remind and to finish is loaded
 * when it is first needed: most readers never need it.
 */
export function offerShared(workbook: Workbook): void {
  const act = (what: 'begin' | 'end' | 'finish' | 'remind'): void => {
    import('./shared-computer.ts').then(
      ({ sharedComputer }) => sharedComputer[what](workbook),
      () => {
        showShared(workbook);
        say('failed');
      },
    );
  };
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && 'sharedSwitch' in target.dataset) act(target.checked ? 'begin' : 'end');
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-finish]')) act('finish');
  });
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, () => showShared(workbook));
  // Ticked before the script was there.
  if (switches().some(({ checked }) => checked) && !workbook.isShared()) act('begin');
  showShared(workbook);
  if (workbook.isShared()) act('remind');
}
