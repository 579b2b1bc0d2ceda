import { h, hydrate } from 'preact';
import { Paper, type PaperProps } from '../islands/paper.tsx';
import { othersOf } from '../stores/others.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { packedTasks, packedViews } from './packs.ts';
import { offerShared } from './shared.ts';

/** What the page of a printed sheet carries for its script. */
type PaperData = Pick<PaperProps, 'id' | 'activity' | 'words' | 'paper' | 'links'>;

const data = dataIn('cairn-paper') as PaperData;
const workbook = browserWorkbook();
offerShared(workbook);
const sheet = workbook.sheet(data.id);
const { $others, connect } = othersOf(workbook, data.activity);
const root = document.getElementById('paper');
if (root) {
  hydrate(
    h(Paper, {
      ...data,
      $state: sheet.$state,
      $others,
      views: packedViews(),
      now: () => new Date(),
      tasks: packedTasks(),
      head: null,
      blank: null,
    }),
    root,
  );
  sheet.open({});
  connect();
  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
}
