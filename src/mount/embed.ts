import { h } from 'preact';
import { hasAnswers } from '../domain/saved/record.ts';
import { Continue, type ContinueProps } from '../islands/continue.tsx';
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
type EmbedData = Pick<ContinueProps, 'href' | 'notes' | 'words'> & { readonly id: string };

/** Starts an embed: one activity in the page of somebody else, in one classic script. */
export function startEmbed(): void {
  if (!isAble()) {
    sayUnable();
    // Its host shows it as high as it is, whoever works in it.
    reportHeight();
    return;
  }
  preventHostScroll();
  const { id, ...data } = dataIn('cairn-embed') as EmbedData;
  // Where the page has no such table, this is null, as on the site without its script.
  Object.assign(window, { cairnTasks: dataIn('cairn-table') });
  const workbook = browserWorkbook();
  // The rules for lines are in a script of their own behind this one (`bundling/embed-scripts.ts`), which hands them over.
  const rules = new Promise<RulesOf>((resolve) => Object.assign(self, { cairnRules: resolve }));
  hydrateWidgets(workbook, () => rules, paginatedLayout);
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
  startSteps();
  const tell = reportHeight();
  const record: ContinueProps['record'] = () => {
    const { answers, run, at } = workbook.sheet(id).$state.get();
    if (!hasAnswers(answers)) return null;
    const now = new Date();
    const born = run ?? now.getTime().toString(36);
    return { [id]: { v: 1, run: { id: born, at: at ?? now.toISOString(), answers }, past: [] } };
  };
  const root = document.getElementById('continue');
  if (root) bring(h(Continue, { ...data, record, tell }), root);
}
