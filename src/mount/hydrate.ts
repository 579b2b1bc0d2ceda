import { h, hydrate } from 'preact';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import type { WidgetParts } from '../islands/widget-parts.ts';
import { othersOf } from '../stores/others.ts';
import type { Workbook } from '../stores/workbook.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { dataIn } from './data.ts';
import { packedKinds, packedTasks, packedViews } from './packs.ts';

/**
 * Finds the widgets that the page was built with, and brings them to life.
 *
 * @param steps what an embed lays its parts in
 */
export function hydrateWidgets(workbook: Workbook, steps: Pick<WidgetParts, 'Step'> = {}): void {
  const carried = {
    views: packedViews(),
    kinds: packedKinds(),
    now: () => new Date(),
    tasks: packedTasks(),
    head: null,
    built: null,
    ...steps,
  };
  const words = dataIn('cairn-words') as WidgetWording;
  const connections: (() => void)[] = [];
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const data = dataIn(`${id}-props`) as WidgetData;
    const { $others, connect } = othersOf(workbook, data.activity);
    connections.push(connect);
    hydrate(h(Widget, { id, ...data, words, ...carried, $others, sheet: workbook.sheet(id) }), root);
  }
  for (const connect of connections) connect();
}
