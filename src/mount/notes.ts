import { computed } from 'nanostores';
import { h, render } from 'preact';
import { Notes, type NotesProps } from '../islands/notes.tsx';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';

/** What the notes page carries for its script. */
export type NotesData = Pick<NotesProps, 'entries' | 'lessons' | 'words'>;

const { entries, lessons, words } = dataIn('cairn-notes') as NotesData;
const workbook = browserWorkbook();
const sheets = entries.map(({ id }) => workbook.sheet(id));
for (const sheet of sheets) sheet.open({});

const $pages = computed(
  sheets.map(({ $state }) => $state),
  (...states) => Object.fromEntries(states.map((state, at) => [entries[at]?.id ?? '', state])),
);

const root = document.getElementById('notes');
if (root) render(h(Notes, { entries, $pages, lessons, wipe: workbook.wipe, words }), root);
