import { isAble, sayUnable } from './able.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { giveRules } from './give-rules.ts';
import { hydrateWidgets } from './hydrate.ts';
import { openTargets } from './open-target.ts';
import { offerShared } from './shared.ts';
import { offerTakeAway } from './take-away.ts';

/** Brings the widgets of a page of the site to life, and starts what else a page with widgets does. */
export function startWidgets(): void {
  if (!isAble()) {
    sayUnable();
    return;
  }
  const workbook = browserWorkbook();
  offerShared(workbook);
  hydrateWidgets(workbook, giveRules);
  openTargets();
  offerTakeAway();
}
