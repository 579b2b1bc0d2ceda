import { h, render } from 'preact';
import type { NotesQuestions } from '../domain/notes/entry.ts';
import { Notes, type NotesProps } from '../islands/notes.tsx';
import type { Panels } from '../islands/notes/panels.ts';
import { createArrival } from '../stores/arrival.ts';
import { createRecords } from '../stores/records.ts';
import { watchStates } from '../stores/watched.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { clearCaches } from './clear-caches.ts';
import { dataIn } from './data.ts';
import { keepProgressDrawn } from './draw-progress.ts';
import { offerShared } from './shared.ts';

/** What the notes page carries for its script; `questions` is the address of a script that holds them. */
type NotesData = Pick<NotesProps, 'entries' | 'lessons' | 'words'> & { readonly questions: string };

/** Where answers from another device stand in the address. */
const MOVE = '#move=';

/**
 * Starts the notes page.
 *
 * @param panels the parts of the page that are loaded when they are opened, with their sentences
 */
export function startNotes(panels: Panels): void {
  const { entries, lessons, words, questions } = dataIn('cairn-notes') as NotesData;
  const workbook = browserWorkbook();
  offerShared(workbook);
  const records = createRecords(workbook);
  const { $states, watch } = watchStates(workbook, [...entries.map(({ id }) => id), ...records.activities()]);

  const arrival = createArrival();
  const receive = (): void => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith(MOVE)) return;
    // Out of the address before anything else: it would stay in the history, and go with every copy of the address.
    window.history.replaceState(null, '', pathname + search);
    arrival.receive(hash.slice(MOVE.length));
  };
  receive();
  window.addEventListener('hashchange', receive);

  for (const element of document.querySelectorAll('.needs-script')) element.classList.remove('needs-script');
  const draw = keepProgressDrawn();
  let drawing = false;
  $states.listen(() => {
    if (drawing) return;
    drawing = true;
    // Once for any number of sheets: a wipe changes all of them.
    queueMicrotask(() => {
      drawing = false;
      draw();
    });
  });

  const root = document.getElementById('notes');
  if (!root) return;
  render(
    h(Notes, {
      entries,
      lessons,
      words,
      panels,
      $pages: $states,
      $arrived: arrival.$packet,
      here: window.location.origin + window.location.pathname,
      sheet: workbook.sheet,
      records: records.all,
      take: (more) => {
        const taken = records.take(more);
        watch(Object.keys(more));
        return taken;
      },
      removeRun: records.removeRun,
      putRunBack: records.putRunBack,
      wipe: () => {
        void clearCaches();
        return workbook.wipe();
      },
      now: workbook.parts.now,
      questions: async () => ((await import(/* @vite-ignore */ questions)) as { default: NotesQuestions }).default,
    }),
    root,
  );
}
