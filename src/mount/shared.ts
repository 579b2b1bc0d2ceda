import type { Workbook } from '../stores/workbook.ts';
import { say, showShared, switches } from './shared-bar.ts';

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
