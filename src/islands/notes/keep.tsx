import { useState } from 'preact/hooks';
import type { NotesWording } from '../../wording/wording.ts';
import { saveFile } from '../save-button.tsx';
import { fileDay } from './file-day.ts';
import { Later } from './later.tsx';
import type { MoveGiven } from './move.tsx';
import type { Panels } from './panels.ts';
import type { RestoreGiven } from './restore.tsx';

type KeepProps = Omit<MoveGiven, 'closed'> & {
  /** What a file is shown with; null until the questions are there. */
  readonly given: RestoreGiven | null;
  readonly now: () => Date;
  /** True when there is something to keep. */
  readonly some: boolean;
  /** A file is to be opened, or no longer. */
  readonly onOpen: (open: boolean) => void;
  readonly panels: Pick<Panels, 'open' | 'move'>;
  readonly words: NotesWording;
};

/** The ways to keep the notes elsewhere, and to get them back. */
export function Keep({ given, some, onOpen, panels, now, words, ...move }: KeepProps) {
  const [open, setOpen] = useState<'open' | 'move' | null>(null);
  const [said, setSaid] = useState<'saved' | 'savedNothing' | 'notLoaded' | null>(null);
  const toggle = (panel: 'open' | 'move'): void => {
    const next = open === panel ? null : panel;
    setOpen(next);
    setSaid(null);
    onOpen(next === 'open');
  };
  const save = async (): Promise<void> => {
    // Pressed a second time, it is said a second time: the sentence has to go in between.
    setSaid(null);
    const records = move.records();
    if (Object.keys(records).length === 0) {
      setSaid('savedNothing');
      return;
    }
    const at = now();
    try {
      const { encodeSaveFile } = await import('../../domain/saved/save-file.ts');
      saveFile(`cairn-answers-${fileDay(at)}.json`, 'application/json', encodeSaveFile(records, at.toISOString()));
      setSaid('saved');
    } catch {
      setSaid('notLoaded');
    }
  };
  return (
    <section class="flow no-print keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{words.keepTitle}</h2>
      <p class="small">{words.keepText}</p>
      <p class="row small">
        {some && (
          <button key="save" class="btn quiet" type="button" onClick={() => void save()}>
            {words.save}
          </button>
        )}
        <button
          key="open"
          class="btn quiet"
          type="button"
          aria-expanded={open === 'open'}
          onClick={() => toggle('open')}
        >
          {words.open}
        </button>
        {some && (
          <button
            key="move"
            class="btn quiet"
            type="button"
            aria-expanded={open === 'move'}
            onClick={() => toggle('move')}
          >
            {words.move}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {said && <span key={said}>{words[said]}</span>}
      </p>
      {open === 'open' && given && <Later key="opened" load={panels.open} notLoaded={words.notLoaded} given={given} />}
      {open === 'move' && some && (
        <Later
          key="moved"
          load={panels.move}
          notLoaded={words.notLoaded}
          given={{ ...move, closed: given?.questions.closed ?? {} }}
        />
      )}
    </section>
  );
}
