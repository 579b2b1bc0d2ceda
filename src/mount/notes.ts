import { h, render } from 'preact';
import { Notes, type NotesProps } from '../islands/notes.tsx';
import { statesOf } from '../stores/states.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';
import { offerShared } from './shared.ts';

/** What the notes page carries for its script. */
type NotesData = Pick<NotesProps, 'entries' | 'lessons' | 'tasks' | 'words'>;

const { entries, lessons, tasks, words } = dataIn('cairn-notes') as NotesData;
const workbook = browserWorkbook();
offerShared(workbook);
const $pages = statesOf(
  workbook,
  entries.map(({ id }) => id),
);

const root = document.getElementById('notes');
if (root) render(h(Notes, { entries, $pages, lessons, tasks, wipe: workbook.wipe, words }), root);
