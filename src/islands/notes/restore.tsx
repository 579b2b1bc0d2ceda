import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesEntry, NotesQuestions } from '../../domain/notes/entry.ts';
import { combine, compareRecords, type Compared, type MergeStrategy } from '../../domain/saved/combine.ts';
import type { SavedRecord } from '../../domain/saved/record.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Taken } from '../../stores/records.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import { dayOf } from '../day.ts';
import { Later } from './later.tsx';

type Records = Readonly<Record<string, SavedRecord>>;

/** What was found in a file or a link, or why nothing could be. */
export type FoundAnswers =
  | {
      readonly state: 'ok';
      readonly records: Records;
      readonly refused: readonly string[];
      /** When it was made, where it says. */
      readonly at: string | null;
    }
  | { readonly state: keyof RestoreWording['faults'] };

/** What is needed to show records from elsewhere, and to take them over. */
export type RestoreGiven = {
  readonly entries: readonly NotesEntry[];
  readonly questions: NotesQuestions;
  readonly speech: Formatters;
  readonly language: string;
  readonly gone: string;
  /** Said when a part of the page could not be loaded. */
  readonly notLoaded: string;
  readonly records: () => Records;
  readonly take: (records: Records) => Taken;
  readonly now: () => Date;
};

type Words = { readonly words: RestoreWording };

/** What can be chosen, by what a record is to the one that is here. The first is chosen until the reader chooses. */
const WAYS: Readonly<Record<Compared, readonly (keyof RestoreWording['choices'])[]>> = {
  new: ['take', 'leave'],
  same: [],
  differs: ['keep', 'merge', 'replace'],
};

/** The order in which they are shown. */
const FIRST: readonly Compared[] = ['differs', 'new', 'same'];

const wayOf = (choice: keyof RestoreWording['choices'] | undefined): MergeStrategy =>
  choice === 'take' || choice === 'replace' ? 'replace' : choice === 'merge' ? 'merge' : 'keep';

type Line = {
  readonly id: string;
  readonly is: Compared;
  readonly mine: SavedRecord | null;
  readonly theirs: SavedRecord;
};

/** The fold with the answers of both; what shows them comes when it is opened. */
function Look({ line, given, named, words }: Words & { line: Line; given: RestoreGiven; named: string }) {
  const [opened, setOpened] = useState(false);
  const load = useCallback(async () => ({ Panel: (await import('./differing.tsx')).Differing, words }), [words]);
  const { speech, gone, notLoaded, questions, entries } = given;
  return (
    <details class="more" onToggle={() => setOpened(true)}>
      <summary>
        {words.look}
        <span class="vh">: {entries.find(({ id }) => id === line.id)?.title ?? line.id}</span>
      </summary>
      {opened && (
        <Later
          key="rows"
          load={load}
          notLoaded={notLoaded}
          given={{ ...line, fields: questions.fields[line.id] ?? [], speech, gone, named }}
        />
      )}
    </details>
  );
}

type Stage =
  | { readonly name: 'asking' | 'cancelled' | 'undone' | 'undoneInPart' }
  | { readonly name: 'done'; readonly taken: Taken };

/** Shows what a file or link holds, activity by activity, and takes over what the reader chooses. */
export function Restore({ found, words, ...given }: RestoreGiven & Words & { found: FoundAnswers }) {
  const [stage, setStage] = useState<Stage>({ name: 'asking' });
  const [chosen, setChosen] = useState<Readonly<Record<string, keyof RestoreWording['choices']>>>({});
  const fieldsOf = (id: string) => given.questions.fields[id] ?? [];
  // Compared once: what another tab writes meanwhile is looked at again when it is taken over.
  const [lines] = useState<readonly Line[]>(() => {
    if (found.state !== 'ok') return [];
    const here = given.records();
    const placeOf = (id: string): number => given.entries.findIndex((entry) => entry.id === id);
    return (
      Object.entries(found.records)
        .map(([id, theirs]) => {
          const mine = Object.hasOwn(here, id) ? (here[id] ?? null) : null;
          return { id, mine, theirs, is: compareRecords(fieldsOf(id), mine, theirs) };
        })
        // What needs the reader comes first, each in the order of the course.
        .sort((one, other) => FIRST.indexOf(one.is) - FIRST.indexOf(other.is) || placeOf(one.id) - placeOf(other.id))
    );
  });
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), [stage.name]);
  useEffect(() => {
    if (stage.name !== 'done') return;
    // Whoever comes to this page later, by going back, must not be able to bring back what was here.
    const end = (): void => setStage({ name: 'cancelled' });
    window.addEventListener('pagehide', end);
    return () => window.removeEventListener('pagehide', end);
  }, [stage.name]);

  if (found.state !== 'ok')
    return (
      <p role="alert" tabIndex={-1} ref={line}>
        {words.faults[found.state]}
      </p>
    );

  const apply = (): void => {
    const here = given.records();
    const at = given.now().toISOString();
    const wanted = lines.flatMap(({ id, is, theirs }) => {
      const way = wayOf(chosen[id] ?? WAYS[is][0]);
      const mine = Object.hasOwn(here, id) ? (here[id] ?? null) : null;
      return way === 'keep' ? [] : [[id, combine(fieldsOf(id), mine, theirs, way, at)] as const];
    });
    setStage({ name: 'done', taken: given.take(Object.fromEntries(wanted)) });
  };
  const undo = (taken: Taken): void => setStage({ name: taken.undo() ? 'undone' : 'undoneInPart' });
  const counted = (forms: Parameters<typeof plural>[0], n: number) => fill(plural(forms, n, given.language), { n });
  const saidOf = ({ kept, refused }: Taken): string =>
    [
      kept.length > 0 ? counted(words.done, kept.length) : refused.length === 0 ? words.doneNothing : '',
      refused.length > 0 ? counted(words.notKept, refused.length) : '',
    ]
      .filter(Boolean)
      .join(' ');

  if (stage.name !== 'asking')
    return (
      <div class="flow" key={stage.name}>
        <p role="status" tabIndex={-1} ref={line}>
          {stage.name === 'done' ? saidOf(stage.taken) : words[stage.name]}
        </p>
        {stage.name === 'done' && stage.taken.kept.length > 0 && (
          <p class="small">
            <button class="btn quiet" type="button" onClick={() => undo(stage.taken)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
    );
  return (
    <div class="flow" key="asking">
      <h3>{words.title}</h3>
      <p tabIndex={-1} ref={line}>
        {found.at !== null && fill(words.from, { day: dayOf(found.at, given.language) })} {words.explain}
      </p>
      {found.refused.length > 0 && <p class="small">{counted(words.refused, found.refused.length)}</p>}
      {lines.map((one) => {
        const { id, is } = one;
        const entry = given.entries.find((known) => known.id === id);
        const named = `restore-${id}`;
        return (
          <fieldset key={id} class="restore" data-restore={id} data-is={is}>
            <legend id={named}>
              {entry?.title ?? id}
              {entry && entry.lesson !== '' && <span class="small soft"> {entry.lesson}</span>}
            </legend>
            <p class="small">{words.states[is]}</p>
            {WAYS[is].map((way) => (
              <label key={way} class="tick small">
                <input
                  type="radio"
                  name={named}
                  value={way}
                  checked={(chosen[id] ?? WAYS[is][0]) === way}
                  onChange={() => setChosen({ ...chosen, [id]: way })}
                />
                <span>{words.choices[way]}</span>
              </label>
            ))}
            {is === 'differs' && <Look line={one} given={given} named={named} words={words} />}
          </fieldset>
        );
      })}
      <p class="row small">
        <button class="btn" type="button" onClick={apply}>
          {words.apply}
        </button>
        <button class="btn quiet" type="button" onClick={() => setStage({ name: 'cancelled' })}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
