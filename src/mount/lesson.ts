import { h, hydrate } from 'preact';
import { Widget } from '../islands/widget.tsx';
import type { Activity } from '../schema/activity.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { keepProgressDrawn } from './draw-progress.ts';
import { openTargets } from './open-target.ts';
import { offerTakeAway } from './take-away.ts';

const workbook = browserWorkbook();
const words = dataIn('cairn-words') as WidgetWording;

for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
  const id = root.dataset['activity'] ?? '';
  const activity = dataIn(`${id}-props`) as Activity;
  hydrate(h(Widget, { id, activity, words, sheet: workbook.sheet(id) }), root);
}
keepProgressDrawn();
openTargets();
offerTakeAway();
