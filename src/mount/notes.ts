import { computed } from 'nanostores';
import { h, render } from 'preact';
import { Notes, type NotesEntry, type NotesProps } from '../islands/notes.tsx';
import { browserWorkbook } from './browser-workbook.ts';
import { dataIn } from './data.ts';

/** What the notes page carries for its script. */
export type NotesData = Pick<NotesProps, 'entries' | 'lessons' | 'words'>;

const { entries, lessons, words } = dataIn<NotesData>('cairn-notes');
const workbook = browserWorkbook();
const sheets = entries.map(({ id }: NotesEntry) => workbook.sheet(id));
for (const sheet of sheets) sheet.open({});

const $pages = computed(
  sheets.map(({ $state }) => $state),
  (...states) => Object.fromEntries(entries.map(({ id }, at) => [id, states[at]!])),
);

const root = document.getElementById('notes');
if (root) render(h(Notes, { entries, $pages, lessons, wipe: workbook.wipe, words }), root);
