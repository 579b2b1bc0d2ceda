import { h, hydrate } from 'preact';
import type { ViewSet } from '../islands/views/view-props.ts';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import { othersOf } from '../stores/others.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { keepProgressDrawn } from './draw-progress.ts';
import { openTargets } from './open-target.ts';
import { offerTakeAway } from './take-away.ts';

/**
 * Finds the widgets that the page was built with, brings them to life, and starts what else a page with widgets does.
 *
 * @param views the views that the widgets of this page need
 */
export function startWidgets(views: ViewSet): void {
  const workbook = browserWorkbook();
  const words = dataIn('cairn-words') as WidgetWording;
  const connections: (() => void)[] = [];
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const data = dataIn(`${id}-props`) as WidgetData;
    const { $others, connect } = othersOf(workbook, data.activity);
    connections.push(connect);
    hydrate(h(Widget, { id, ...data, words, views, $others, now: () => new Date(), sheet: workbook.sheet(id) }), root);
  }
  for (const connect of connections) connect();
  keepProgressDrawn();
  openTargets();
  offerTakeAway();
}
