import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import type { NotesQuestions } from '../domain/notes/entry.ts';
import type { Sheet } from '../stores/sheet.ts';
import type { States } from '../stores/watched.ts';
import type { NotesWording } from '../wording/wording.ts';
import { Keep } from './notes/keep.tsx';
import { Later } from './notes/later.tsx';
import type { ArriveGiven } from './notes/arrive.tsx';
import type { ListGiven } from './notes/list.tsx';
import type { Panels } from './notes/panels.ts';
import type { RestoreGiven } from './notes/restore.tsx';
import { isShown } from './notes/shown.ts';
import { formattersFor } from './formatters.ts';
import { useAtom } from './use-atom.ts';
import { Wipe, type Wiped } from './wipe.tsx';

/** What the notes page is made of. */
export type NotesProps = Pick<RestoreGiven, 'entries' | 'records' | 'take' | 'now'> &
  Pick<ArriveGiven, 'onShown'> &
  Pick<ListGiven, 'removeRun' | 'putRunBack'> & {
    readonly $pages: ReadableAtom<States>;
    /** What came in the address from another device. */
    readonly $arrived: ReadableAtom<string | null>;
    /** The address of this page, and of the list of lessons. */
    readonly here: string;
    readonly lessons: string;
    readonly sheet: (id: string) => Sheet;
    /** Returns the undo. */
    readonly wipe: () => Wiped;
    readonly questions: () => Promise<NotesQuestions>;
    readonly panels: Panels;
    readonly words: NotesWording;
  };

/** All that was written, read back, and the ways to keep it elsewhere, to get it back, to wipe it. */
export function Notes(props: NotesProps) {
  const { $pages, $arrived, lessons, panels, words } = props;
  const pages = useAtom($pages);
  const arrived = useAtom($arrived);
  const [questions, setQuestions] = useState<NotesQuestions | 'failed' | null>(null);
  const [opening, setOpening] = useState(false);
  const [held, setHeld] = useState<readonly string[]>([]);
  const hold = (id: string, on: boolean): void =>
    setHeld((before) => [...before.filter((one) => one !== id), ...(on ? [id] : [])]);

  const shown = Object.entries(pages).filter(([id, state]) => isShown(state, held.includes(id)));
  const some = shown.length > 0;
  const needed = some || opening || arrived !== null;
  useEffect(() => {
    if (!needed) return;
    props.questions().then(setQuestions, () => setQuestions('failed'));
    // Asked for at the same time; whether it comes is looked at where it is shown.
    if (some) panels.list().catch(() => undefined);
  }, [needed]);

  const ready = questions === 'failed' ? null : questions;
  const given: RestoreGiven | null = ready && {
    ...props,
    questions: ready,
    speech: formattersFor(words.language, ready.tasks, props.now()),
    language: words.language,
    gone: words.gone,
    notLoaded: words.notLoaded,
  };
  const shut = Object.values(pages).some(({ trouble }) => trouble === 'shut');
  return (
    <div class="flow">
      {arrived !== null && given && (
        <Later
          key={`arrived ${arrived}`}
          load={panels.arrive}
          notLoaded={words.notLoaded}
          given={{ ...given, packet: arrived, onShown: props.onShown }}
        />
      )}
      {questions === 'failed' && (
        <p key="failed" role="alert" class="error">
          {words.notLoaded}
        </p>
      )}
      {needed && questions === null && (
        <p key="loading" class="soft">
          {words.loading}
        </p>
      )}
      {!some && (
        <p key="none">
          <span key={shut ? 'shut' : 'empty'}>{shut ? words.shut : words.empty}</span>{' '}
          <a href={lessons}>{words.emptyLink}</a>
        </p>
      )}
      {some && given && (
        <Later
          key="list"
          load={panels.list}
          notLoaded={words.notLoaded}
          given={{ ...props, ...given, shown, hold, said: words }}
        />
      )}
      <Keep key="keep" {...props} given={given} some={some} onOpen={setOpening} />
      <Wipe key="wipe" wipe={props.wipe} words={words} />
    </div>
  );
}
