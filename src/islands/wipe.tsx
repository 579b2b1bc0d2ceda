import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesWording } from '../wording/wording.ts';

/** How long a wipe can be undone, in milliseconds. The texts are held in memory only, and let go then. */
const UNDO_FOR = 10_000;

/** What became of a wipe. */
export type Wiped = {
  /** True when nothing of ours can be found any more. False also when the browser does not let us look. */
  readonly gone: boolean;
  /** Puts everything back that this tab could see; true when all of it is there again. */
  readonly undo: () => Promise<boolean>;
};

type Stage =
  | { readonly name: 'ready' | 'asking' | 'kept' | 'undone' | 'undoneInPart' | 'gone' | 'wipedInPart' }
  | { readonly name: 'wiped'; readonly undo: Wiped['undo'] };

/** Wipes everything after one question, and offers to undo it for ten seconds. */
export function Wipe({ wipe, words }: { wipe: () => Wiped; words: NotesWording }) {
  const [stage, setStage] = useState<Stage>({ name: 'ready' });
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const held = useRef(false);

  /** The pressed button goes, so a focus that is here moves to what is said instead; one that is elsewhere stays. */
  const go = (next: Stage): void => {
    held.current = box.current?.contains(document.activeElement) ?? false;
    setStage(next);
  };
  useLayoutEffect(() => {
    if (held.current) line.current?.focus();
    held.current = false;
  }, [stage.name]);

  useEffect(() => {
    if (stage.name !== 'wiped') return;
    const end = (): void => go({ name: 'gone' });
    const timer = setTimeout(end, UNDO_FOR);
    // A page that is left may come back whole, with its clock stopped meanwhile: then somebody else could press Undo.
    window.addEventListener('pagehide', end);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', end);
    };
  }, [stage.name]);

  const start = (): void => {
    const { gone, undo } = wipe();
    go(gone ? { name: 'wiped', undo } : { name: 'wipedInPart' });
  };
  const button = (text: string, act: () => void) => (
    <button key={text} class="btn quiet" type="button" onClick={act}>
      {text}
    </button>
  );
  const said: Record<Stage['name'], string> = {
    ready: '',
    asking: words.wipeAsk,
    kept: words.wipeKept,
    wiped: words.wiped,
    wipedInPart: words.wipedInPart,
    undone: words.undone,
    undoneInPart: words.undoneInPart,
    gone: words.wipedForGood,
  };

  return (
    <div class="flow small no-print" ref={box}>
      <p role="status" tabIndex={-1} ref={line}>
        <span key={stage.name}>{said[stage.name]}</span>
      </p>
      <p class="row">
        {stage.name !== 'asking' && stage.name !== 'wiped' && button(words.wipe, () => go({ name: 'asking' }))}
        {stage.name === 'asking' && button(words.wipeYes, start)}
        {stage.name === 'asking' && button(words.wipeNo, () => go({ name: 'kept' }))}
        {stage.name === 'wiped' &&
          button(words.undo, () => void stage.undo().then((all) => go({ name: all ? 'undone' : 'undoneInPart' })))}
      </p>
    </div>
  );
}
