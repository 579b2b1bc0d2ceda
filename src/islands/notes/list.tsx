import { useState } from 'preact/hooks';
import type { NotesEntry } from '../../domain/notes/entry.ts';
import { inOrder, type Order } from '../../domain/notes/order.ts';
import { finds } from '../../domain/notes/search.ts';
import { fill, plural } from '../../domain/template/template.ts';
import { answeredIn } from '../../domain/worksheet/answered.ts';
import type { SheetState } from '../../stores/sheet-state.ts';
import type { HandOffWording } from '../../wording/notes/hand-off.ts';
import type { NotesWording } from '../../wording/wording.ts';
import { dayOf } from '../day.ts';
import { TranslationSafeText } from '../translation-safe-text.tsx';
import { Entry, type EntryProps, type EntryEdit } from './entry.tsx';
import type { HandOffGiven } from './hand-off.tsx';
import { Later, type Load } from './later.tsx';
import type { RestoreGiven } from './restore.tsx';

/** What is needed to show all entries. */
export type ListGiven = Pick<RestoreGiven, 'entries' | 'questions' | 'speech' | 'now'> &
  Pick<EntryProps, 'hold' | 'removeRun' | 'putRunBack'> & {
    /** Activity id to what is to be shown. */
    readonly shown: readonly (readonly [id: string, state: SheetState])[];
    readonly sheet: (id: string) => EntryProps['sheet'];
    readonly panels: EntryProps['panels'] & { readonly handOff: Load<HandOffGiven, HandOffWording> };
    readonly said: NotesWording;
  };

const ORDERS: readonly Order[] = ['theme', 'date'];

/** All entries: to search, to put in order, to change, to hand over. */
export function List({ entries, shown, questions, sheet, panels, now, said: words, ...rest }: ListGiven) {
  const [order, setOrder] = useState<Order>('theme');
  const [search, setSearch] = useState('');
  const [handing, setHanding] = useState(false);

  const written = ([id, state]: ListGiven['shown'][number], entry: NotesEntry | null): EntryEdit => {
    const fields = questions.fields[id] ?? [];
    const answers = answeredIn(fields, state.answers, rest.speech);
    return { id, entry, fields, state, answers, at: state.at, theme: entry?.theme ?? '' };
  };
  const known = entries.flatMap((entry) => {
    const found = shown.find(([id]) => id === entry.id);
    return found ? [written(found, entry)] : [];
  });
  const strange = shown
    .filter(([id]) => !entries.some((entry) => entry.id === id))
    .map((one) => written(one, null))
    // Nobody knows the words of its questions: their ids are all there is.
    .map((one) => ({ ...one, answers: one.answers.map((answer) => ({ ...answer, label: answer.id })) }));
  const isFound = ({ entry, answers, id }: EntryEdit): boolean =>
    finds(search, [entry ? `${entry.title} ${entry.lesson}` : id, ...answers.map(({ answer }) => answer)]);
  const [seen, seenStrange] = [known.filter(isFound), strange.filter(isFound)];
  const [n, of] = [seen.length + seenStrange.length, known.length + strange.length];

  const entryOf = (one: EntryEdit, themed: boolean) => (
    <Entry {...rest} key={one.id} written={one} themed={themed} sheet={sheet(one.id)} panels={panels} words={words} />
  );
  const headingOf = (key: string, [first]: readonly EntryEdit[]): string =>
    order === 'theme' ? (first?.entry?.themeTitle ?? '') : key === '' ? words.noDate : key;
  const offered = known.flatMap(({ entry, answers }) =>
    entry?.checks === 0 && answers.length > 0
      ? [{ id: entry.id, title: entry.title, of: entry.lesson, answers, askTwice: entry.confirmSharing === true }]
      : [],
  );
  const counted = search.trim() === '' ? words.count : words.found;
  return (
    <div class="flow">
      {offered.length > 0 && (
        <p key="hand" class="no-print">
          <button class="btn" type="button" aria-expanded={handing} onClick={() => setHanding(!handing)}>
            {words.handOff}
          </button>
        </p>
      )}
      {handing && offered.length > 0 && (
        <Later
          key="handing"
          load={panels.handOff}
          notLoaded={words.notLoaded}
          given={{ offered, gone: words.gone, language: words.language, now }}
        />
      )}
      <div key="find" class="find no-print">
        <div class="field">
          <label class="label" for="notes-search">
            {words.search}
          </label>
          <input
            type="search"
            dir="auto"
            id="notes-search"
            autocomplete="off"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend>{words.order}</legend>
          <div class="scale">
            {ORDERS.map((one) => (
              <label key={one}>
                <input type="radio" name="notes-order" checked={order === one} onChange={() => setOrder(one)} />
                <span>{words.orders[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <p key="count" class="small soft" role="status">
        <TranslationSafeText text={fill(plural(counted, n, words.language), { n, of })} />
      </p>
      {inOrder(seen, order, (at) => dayOf(at, words.language)).map(({ key, entries: some }) => (
        <section key={`${order} ${key}`} class="part" data-part={key}>
          <h2>{headingOf(key, some)}</h2>
          {some.map((one) => entryOf(one, order === 'date'))}
        </section>
      ))}
      {seenStrange.length > 0 && (
        <section key="strange" class="part" data-part="strange">
          <h2>{words.unknown}</h2>
          {seenStrange.map((one) => entryOf(one, false))}
        </section>
      )}
      <p class="no-print small print-notes" key="print">
        <button class="btn quiet" type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </div>
  );
}
