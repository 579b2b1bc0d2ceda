import { h, render } from 'preact';
import type { NotesQuestions } from '../domain/notes/entry.ts';
import { behindHash } from '../domain/saved/behind-hash.ts';
import { Notes, type NotesProps } from '../islands/notes.tsx';
import type { Panels } from '../islands/notes/panels.ts';
import { createArrival } from '../stores/arrival.ts';
import { erase } from '../stores/erase.ts';
import { createRecords } from '../stores/records.ts';
import { watchStates } from '../stores/watched.ts';
import { isAble, sayUnable } from './able.ts';
import { browserWorkbook } from './browser-workbook.ts';
import { clearCaches } from './clear-caches.ts';
import { dataIn } from './data.ts';
import { keepProgressDrawn } from './draw-progress.ts';
import { giveRules } from './give-rules.ts';
import { offerShared } from './shared.ts';
import { storages } from './storages.ts';

/** What the notes page carries for its script; `questions` is the address of a script that holds them. */
type NotesData = Pick<NotesProps, 'entries' | 'lessons' | 'words'> & {
  readonly questions: string;
  /** Tag of the language. */
  readonly tag: string;
};

/** Where answers from another device stand in the address. */
const MOVE = '#move=';

/**
 * Starts the notes page.
 *
 * @param inLanguages the parts of the page that are loaded when they are opened, with their sentences, by language
 */
export function startNotes(inLanguages: Readonly<Record<string, Panels>>): void {
  if (!isAble()) {
    sayUnable();
    return;
  }
  const { entries, lessons, words, questions, tag } = dataIn('cairn-notes') as NotesData;
  const panels = inLanguages[tag];
  const workbook = browserWorkbook();
  offerShared(workbook);
  const records = createRecords(workbook);
  const { $states, watch } = watchStates(workbook, [...entries.map(({ id }) => id), ...records.activities()]);

  const arrival = createArrival(() => {
    const { hash, pathname, search } = window.location;
    // It would stay in the history, and go with every copy of the address.
    if (hash.startsWith(MOVE)) window.history.replaceState(null, '', pathname + search);
  });
  const receive = (): void => {
    const { hash } = window.location;
    if (hash.startsWith(MOVE)) arrival.receive(behindHash(hash.slice(MOVE.length)));
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
  if (!root || !panels) return;
  render(
    h(Notes, {
      entries,
      lessons,
      words,
      panels,
      $pages: $states,
      $arrived: arrival.$packet,
      onShown: arrival.shown,
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
        // Asked for before anything goes: what brings it back has to be there.
        const undoing = import('../stores/undo-erase.ts');
        undoing.catch(() => undefined);
        const erased = erase(workbook, [storages.device, storages.tab]);
        return {
          gone: erased.gone,
          undo: () =>
            undoing.then(
              ({ undoErase }) => undoErase(workbook, erased),
              () => false,
            ),
        };
      },
      now: workbook.parts.now,
      questions: async () => {
        const asked = import(/* @vite-ignore */ questions) as Promise<{ default: NotesQuestions }>;
        const [{ default: known }, rulesOf] = await Promise.all([asked, giveRules()]);
        for (const [id, fields] of Object.entries(known.fields)) workbook.sheet(id).learn(rulesOf(fields));
        return known;
      },
    }),
    root,
  );
}
