import { h, hydrate } from 'preact';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import type { WidgetWording } from '../wording/wording.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { keepProgressDrawn } from './draw-progress.ts';
import { openTargets } from './open-target.ts';
import { offerTakeAway } from './take-away.ts';

/** Finds the widgets that the page was built with, brings them to life, and starts what else a page with widgets does. */
export function startWidgets(): void {
  const workbook = browserWorkbook();
  const words = dataIn('cairn-words') as WidgetWording;
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const data = dataIn(`${id}-props`) as WidgetData;
    hydrate(h(Widget, { id, ...data, words, sheet: workbook.sheet(id) }), root);
  }
  keepProgressDrawn();
  openTargets();
  offerTakeAway();
}
