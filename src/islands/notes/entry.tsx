import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesEntry } from '../../domain/notes/entry.ts';
import { typedBoxes } from '../../domain/notes/typed.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { Answered } from '../../domain/worksheet/answered.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Field } from '../../schema/field.ts';
import type { Sheet } from '../../stores/sheet.ts';
import type { SheetState } from '../../stores/sheet-state.ts';
import type { EditWording } from '../../wording/notes/edit.ts';
import type { PastWording } from '../../wording/notes/past.ts';
import type { NotesWording } from '../../wording/wording.ts';
import { dayOf } from '../day.ts';
import { TranslationSafeText } from '../translation-safe-text.tsx';
import { Answers } from './answers.tsx';
import type { EditGiven } from './edit.tsx';
import { Later, type Load } from './later.tsx';
import type { PastGiven } from './past.tsx';
import { isUnfit } from './shown.ts';

/** Something that was written, with what is known of where. */
export type EntryEdit = {
  readonly id: string;
  readonly entry: NotesEntry | null;
  readonly fields: readonly Field[];
  readonly state: SheetState;
  /** The answers in words; none of a check. */
  readonly answers: readonly Answered[];
  /** When it was last changed. */
  readonly at: string | null;
  readonly theme: string;
};

/** The parts of an entry that are loaded when they are opened. */
type EntryPanels = {
  readonly edit: Load<EditGiven, EditWording>;
  readonly past: Load<PastGiven, PastWording>;
};

/** What one entry is made of. */
export type EntryProps = Pick<PastGiven, 'removeRun' | 'putRunBack'> & {
  readonly written: EntryEdit;
  /** Shows the theme, and not the date: the heading above has that. */
  readonly themed: boolean;
  readonly sheet: Sheet;
  readonly speech: Formatters;
  readonly panels: EntryPanels;
  /** Keeps the entry on the page while something in it is open, even when nothing is left in it. */
  readonly hold: (id: string, held: boolean) => void;
  readonly words: NotesWording;
};

/** One entry: its answers, the way to change them, and what was answered earlier. */
export function Entry({ written, themed, sheet, speech, panels, hold, words, removeRun, putRunBack }: EntryProps) {
  const { id, entry, fields, state, answers } = written;
  const [editing, setEditing] = useState(false);
  const [past, setPast] = useState(false);
  const here = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    // The button that closed the boxes is gone.
    if (wasEditing.current && !editing) (here.current ?? heading.current)?.focus();
    wasEditing.current = editing;
  }, [editing]);
  useLayoutEffect(() => hold(id, editing || past), [editing, past]);
  useLayoutEffect(() => () => hold(id, false), []);

  const typed = fields.filter((field) => typedBoxes(field, state.answers).length > 0).map((field) => field.id);
  const aside = isUnfit(state.trouble) ? words[state.trouble] : state.place === 'tab' ? words.tab : null;
  const checks = entry?.checks ?? 0;
  const explained = Object.values(state.answers).filter((answer) => answer !== '').length;
  return (
    <section
      class="entry"
      data-theme={entry?.theme}
      data-note={id}
      aria-labelledby={entry ? `note-${id} note-${id}-of` : `note-${id}`}
    >
      <p class="eyebrow">
        {themed && entry && <b>{entry.themeTitle}</b>}
        {entry && <span id={`note-${id}-of`}>{entry.lesson}</span>}
        {!themed && <TranslationSafeText text={dayOf(state.at, words.language)} />}
      </p>
      <h3 id={`note-${id}`} tabIndex={-1} ref={heading}>
        {entry?.title ?? id}
      </h3>
      {checks > 0 ? (
        <p>
          <TranslationSafeText text={fill(words.explained, { n: explained, of: checks })} />
        </p>
      ) : (
        <Answers answers={editing ? answers.filter((one) => !typed.includes(one.id)) : answers} gone={words.gone} />
      )}
      {aside && (
        <p class="small soft" key={aside}>
          {aside}
        </p>
      )}
      {editing && (
        <Later
          key="edit"
          load={panels.edit}
          notLoaded={words.notLoaded}
          given={{ id, fields, sheet, done: () => setEditing(false) }}
        />
      )}
      <p class="row small edit no-print" key="ways">
        {!editing && typed.length > 0 && (
          <button key="here" class="link" type="button" ref={here} onClick={() => setEditing(true)}>
            {words.changeHere}
            <span class="vh">: {entry?.title ?? id}</span>
          </button>
        )}
        {entry && (
          <a href={entry.href}>
            {words.change}
            <span class="vh">
              : {entry.title}, {entry.lesson}
            </span>
          </a>
        )}
        {(state.past.length > 0 || past) && (
          <button key="past" class="link" type="button" aria-expanded={past} onClick={() => setPast(!past)}>
            <TranslationSafeText
              text={fill(plural(words.earlier, state.past.length, words.language), { n: state.past.length })}
            />
            <span class="vh">: {entry?.title ?? id}</span>
          </button>
        )}
      </p>
      {past && (
        <Later
          key="past"
          load={panels.past}
          notLoaded={words.notLoaded}
          given={{ id, fields, state, speech, language: words.language, gone: words.gone, removeRun, putRunBack }}
        />
      )}
    </section>
  );
}
