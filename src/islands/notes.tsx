import type { ReadableAtom } from 'nanostores';
import { answeredIn } from '../domain/worksheet/answered.ts';
import type { NotesEntry } from '../domain/worksheet/entry.ts';
import { fill, plural } from '../domain/template/template.ts';
import { hasAnswers } from '../domain/saved/record.ts';
import type { Speech } from '../domain/worksheet/said.ts';
import type { Trouble } from '../domain/saved/place.ts';
import type { SheetState } from '../stores/sheet.ts';
import type { Wiped } from '../stores/workbook.ts';
import type { NotesWording } from '../wording/wording.ts';
import { dayOf } from './day.ts';
import { Live } from './live.tsx';
import { speechIn, type TaskNames } from './speech.ts';
import { Wipe } from './wipe.tsx';
import { useAtom } from './use-atom.ts';

type Parts = { readonly words: NotesWording; readonly speech: Speech };

function Answers({ entry, state, words, speech }: Parts & { entry: NotesEntry; state: SheetState }) {
  if (entry.checks > 0) {
    const n = Object.values(state.answers).filter((answer) => answer !== '').length;
    return (
      <p>
        <Live text={fill(words.explained, { n, of: entry.checks })} />
      </p>
    );
  }
  return (
    <dl>
      {answeredIn(entry.questions, state.answers, speech).map(({ id, label, answer }) => (
        <div key={id}>
          <dt>{label ?? words.gone}</dt>
          <dd key={answer}>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Troubles of a stored record; the others are about the browser. */
const isUnfit = (trouble: Trouble | null): trouble is 'newer' | 'unreadable' =>
  trouble === 'newer' || trouble === 'unreadable';

function Entry({ entry, state, words, speech }: Parts & { entry: NotesEntry; state: SheetState }) {
  const aside = isUnfit(state.trouble) ? words[state.trouble] : state.place === 'tab' ? words.tab : null;
  return (
    <section
      class="entry"
      data-theme={entry.theme}
      data-note={entry.id}
      aria-labelledby={`note-${entry.id} note-${entry.id}-of`}
    >
      <p class="eyebrow">
        <b>{entry.themeTitle}</b>
        <span id={`note-${entry.id}-of`}>{entry.lesson}</span>
        <Live text={dayOf(state.at, words.language)} />
      </p>
      <h2 class="h3" id={`note-${entry.id}`}>
        {entry.title}
      </h2>
      <Answers entry={entry} state={state} words={words} speech={speech} />
      {aside && (
        <p class="small soft" key={aside}>
          {aside}
        </p>
      )}
      <p class="small edit no-print">
        <a href={entry.href}>
          {fill(words.change, { title: entry.title })}
          <span class="vh">, {entry.lesson}</span>
        </a>
      </p>
    </section>
  );
}

/** What the notes page is made of. `lessons` is the address of the list of lessons; `wipe` returns the undo. */
export type NotesProps = Pick<Parts, 'words'> & {
  /** The words of the everyday tasks. */
  readonly tasks: TaskNames;
  readonly entries: readonly NotesEntry[];
  readonly $pages: ReadableAtom<Readonly<Record<string, SheetState>>>;
  readonly lessons: string;
  readonly wipe: () => Wiped;
  readonly now: () => Date;
};

/** All that was written, read back, and the way to wipe it. */
export function Notes({ entries, $pages, lessons, wipe, words, tasks, now }: NotesProps) {
  const pages = useAtom($pages);
  const speech = speechIn(words.language, tasks, now());
  const written = entries.flatMap((entry) => {
    const state = pages[entry.id];
    return state && (isUnfit(state.trouble) || hasAnswers(state.answers)) ? [{ entry, state }] : [];
  });
  const shut = Object.values(pages).some(({ trouble }) => trouble === 'shut');
  return (
    <div class="flow">
      {written.map(({ entry, state }) => (
        <Entry key={entry.id} entry={entry} state={state} words={words} speech={speech} />
      ))}
      {written.length === 0 && (
        <p>
          <span key={shut ? 'shut' : 'empty'}>{shut ? words.shut : words.empty}</span>{' '}
          <a href={lessons}>{words.emptyLink}</a>
        </p>
      )}
      <p class="small soft">
        <Live
          text={
            written.length > 0 ? fill(plural(words.count, written.length, words.language), { n: written.length }) : ''
          }
        />
      </p>
      {written.length > 0 && (
        <p class="no-print small" key="print">
          <button class="btn quiet" type="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
      )}
      <Wipe key="wipe" wipe={wipe} words={words} />
    </div>
  );
}
