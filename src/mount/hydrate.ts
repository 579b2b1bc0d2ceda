import { h, render } from 'preact';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import type { Lay } from '../islands/lay.ts';
import { whole } from '../domain/worksheet/sparse.ts';
import { othersOf } from '../stores/others.ts';
import type { Workbook } from '../stores/workbook.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { bringRules, type GiveRules } from './bring-rules.ts';
import { bring } from './bring.ts';
import { dataIn } from './data.ts';
import { packedKinds, packedTasks, packedViews } from './packs.ts';

/**
 * Finds the widgets that the page was built with, and brings them to life.
 *
 * @param rules gives the rules for lines of tables
 * @param layWith for an embed: how its parts are laid, by where it is cut
 */
export function hydrateWidgets(workbook: Workbook, rules: GiveRules, layWith?: (cuts: readonly string[]) => Lay): void {
  const carried = {
    views: packedViews(),
    kinds: packedKinds(),
    now: () => new Date(),
    head: null,
    built: null,
  };
  const tasks = packedTasks();
  const words = dataIn('cairn-words') as WidgetWording;
  const connections: (() => void)[] = [];
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const { activity, cuts = [], ...data } = dataIn(`${id}-props`) as WidgetData;
    const lay = layWith && { lay: layWith(cuts) };
    const sheet = whole(activity);
    const { $others, connect } = othersOf(workbook, sheet);
    connections.push(connect);
    const widget = () =>
      h(Widget, {
        id,
        links: {},
        ...data,
        words,
        ...carried,
        ...lay,
        activity: sheet,
        $others,
        sheet: workbook.sheet(id),
        tasks: tasks?.now() ?? null,
      });
    bring(widget(), root);
    if (sheet.kind === 'worksheet')
      bringRules(
        workbook.sheet(id),
        sheet,
        root,
        rules,
        // Frames have it on the page from the start, and can load nothing.
        tasks?.now() === null ? () => tasks.load().then(() => render(widget(), root)) : null,
      );
  }
  for (const connect of connections) connect();
}
