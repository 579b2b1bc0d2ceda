import { h } from 'preact';
import { Continue, type ContinueProps } from '../islands/continue.tsx';
import type { leaveFrame, WayOut } from '../islands/leave-frame.ts';
import { paginatedLayout } from '../islands/step.tsx';
import { isAble, sayUnable } from './able.ts';
import { reportHeight } from './report-height.ts';
import { bring } from './bring.ts';
import type { RulesOf } from './bring-rules.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { hydrateWidgets } from './hydrate.ts';
import { preventHostScroll } from './prevent-host-scroll.ts';
import { startSteps } from './steps.ts';

/** What an embed carries for its script, beside its activity. */
type EmbedData = Pick<ContinueProps, 'href' | 'words'> & Pick<WayOut, 'notes'> & { readonly id: string };

/** What the site would load when it is asked for. */
type Later = {
  readonly leaveFrame: typeof leaveFrame;
  /** On sheets with tables, which alone ask for it. */
  readonly rulesOf: RulesOf;
};

/** Starts an embed: one activity in the page of somebody else, in one classic script. */
export function startEmbed(): void {
  if (!isAble()) {
    sayUnable();
    // Its host shows it as high as it is, whoever works in it.
    reportHeight();
    return;
  }
  preventHostScroll();
  const { id, notes, ...data } = dataIn('cairn-embed') as EmbedData;
  // Where the page has no such table, this is null, as on the site without its script.
  Object.assign(window, { cairnTasks: dataIn('cairn-table') });
  const workbook = browserWorkbook();
  // A script of its own behind this one (`bundling/embed-scripts.ts`), which hands it over.
  const later = new Promise<Later>((resolve) => Object.assign(self, { cairnLater: resolve }));
  hydrateWidgets(workbook, async () => (await later).rulesOf, paginatedLayout);
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
  startSteps();
  const tell = reportHeight();
  const root = document.getElementById('continue');
  const leave: ContinueProps['leave'] = async (tab, other) =>
    (await later).leaveFrame(
      { href: data.href, notes, id, state: () => workbook.sheet(id).$state.get(), tell },
      tab,
      other,
    );
  if (root) bring(h(Continue, { ...data, leave }), root);
}
