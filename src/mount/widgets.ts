import { h, hydrate } from 'preact';
import { whole } from '../domain/worksheet/sparse.ts';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import { othersOf } from '../stores/others.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { packedKinds, packedTasks, packedViews } from './packs.ts';
import { openTargets } from './open-target.ts';
import { offerTakeAway } from './take-away.ts';

/** Finds the widgets that the page was built with, brings them to life, and starts what else a page with widgets does. */
export function startWidgets(): void {
  const carried = {
    views: packedViews(),
    kinds: packedKinds(),
    now: () => new Date(),
    tasks: packedTasks(),
    head: null,
    built: null,
  };
  const workbook = browserWorkbook();
  const words = dataIn('cairn-words') as WidgetWording;
  const connections: (() => void)[] = [];
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const { activity, ...data } = dataIn(`${id}-props`) as WidgetData;
    const sheet = whole(activity);
    const { $others, connect } = othersOf(workbook, sheet);
    connections.push(connect);
    hydrate(
      h(Widget, {
        id,
        links: {},
        ...data,
        words,
        ...carried,
        activity: sheet,
        $others,
        sheet: workbook.sheet(id),
      }),
      root,
    );
  }
  for (const connect of connections) connect();
  openTargets();
  offerTakeAway();
}
