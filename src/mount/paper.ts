import { h, render } from 'preact';
import { Paper, type PaperProps } from '../islands/paper.tsx';
import { dependenciesOf } from '../stores/dependencies.ts';
import { isAble, sayUnable } from './able.ts';
import { bring } from './bring.ts';
import { bringRules } from './bring-rules.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { giveRules } from './give-rules.ts';
import { dataIn } from './data.ts';
import { carried } from './packs.ts';
import { offerShared } from './shared.ts';

/** What the page of a printed sheet carries for its script. */
type PaperData = Pick<PaperProps, 'id' | 'activity' | 'words' | 'paper' | 'links'>;

/** Fills the sheet in, with what was written on it. */
function startPaper(): void {
  const data = dataIn('cairn-paper') as PaperData;
  const workbook = browserWorkbook();
  offerShared(workbook);
  const sheet = workbook.sheet(data.id);
  const { $dependencies, connect } = dependenciesOf(workbook, data.activity);
  const root = document.getElementById('paper');
  if (!root) return;
  const { views, tasks } = carried;
  const paper = () =>
    h(Paper, {
      ...data,
      $state: sheet.$state,
      $dependencies,
      views,
      now: () => new Date(),
      tasks: tasks?.now() ?? null,
      head: null,
      blank: null,
    });
  bring(paper(), root);
  sheet.open({});
  if (data.activity.kind === 'worksheet')
    bringRules(
      sheet,
      data.activity,
      root,
      giveRules,
      tasks ? () => tasks.load().then(() => render(paper(), root)) : null,
    );
  connect();
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
}

if (isAble()) startPaper();
else sayUnable();
