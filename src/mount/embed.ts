import { h, hydrate } from 'preact';
import { hasAnswers } from '../domain/saved/record.ts';
import { Continue, type ContinueProps } from '../islands/continue.tsx';
import { inSteps } from '../islands/step.tsx';
import { announce } from './announce.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { hydrateWidgets } from './hydrate.ts';
import { keepStill } from './keep-still.ts';
import { startSteps } from './steps.ts';

/** What an embed carries for its script, beside its activity. */
type EmbedData = Pick<ContinueProps, 'href' | 'notes' | 'words'> & { readonly id: string };

/** Starts an embed: one activity in the page of somebody else, in one classic script. */
export function startEmbed(): void {
  keepStill();
  const { id, ...data } = dataIn('cairn-embed') as EmbedData;
  const workbook = browserWorkbook();
  hydrateWidgets(workbook, inSteps);
  const tell = announce();
  const record: ContinueProps['record'] = () => {
    const { answers, run, at } = workbook.sheet(id).$state.get();
    if (!hasAnswers(answers)) return null;
    const now = new Date();
    const born = run ?? now.getTime().toString(36);
    return { [id]: { v: 1, run: { id: born, at: at ?? now.toISOString(), answers }, past: [] } };
  };
  const root = document.getElementById('continue');
  if (root) hydrate(h(Continue, { ...data, record, tell }), root);
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
  startSteps();
}
