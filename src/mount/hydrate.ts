import { h, render } from 'preact';
import { Widget, type WidgetData } from '../islands/widget.tsx';
import type { LayoutStrategy } from '../islands/layout-strategy.ts';
import { withDefaults } from '../domain/worksheet/defaults.ts';
import { dependenciesOf } from '../stores/dependencies.ts';
import type { Workbook } from '../stores/workbook.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { bringRules, type GiveRules } from './bring-rules.ts';
import { bring } from './bring.ts';
import { dataIn } from './data.ts';
import { carried } from './packs.ts';

/**
 * Finds the widgets that the page was built with, and brings them to life.
 *
 * @param rules gives the rules for lines of tables
 * @param layWith for an embed: how its parts are laid, by where it is cut
 */
export function hydrateWidgets(
  workbook: Workbook,
  rules: GiveRules,
  layWith?: (cuts: readonly string[]) => LayoutStrategy,
): void {
  const { views, kinds, tasks } = carried;
  const words = dataIn('cairn-words') as WidgetWording;
  const connections: (() => void)[] = [];
  for (const root of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    const id = root.dataset['activity'] ?? '';
    const { activity, cuts = [], ...data } = dataIn(`${id}-props`) as WidgetData;
    const lay = layWith && { lay: layWith(cuts) };
    const sheet = withDefaults(activity);
    const { $dependencies, connect } = dependenciesOf(workbook, sheet);
    connections.push(connect);
    const widget = () =>
      h(Widget, {
        id,
        links: {},
        ...data,
        words,
        views,
        kinds,
        now: () => new Date(),
        head: null,
        built: null,
        ...lay,
        activity: sheet,
        $dependencies,
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
