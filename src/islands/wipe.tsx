import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesWording } from '../wording/wording.ts';

/** How long a wipe can be undone, in milliseconds. The texts are held in memory only, and let go then. */
const UNDO_FOR = 10_000;

type Stage =
  | { readonly name: 'ready' | 'asking' | 'kept' | 'undone' | 'gone' }
  | { readonly name: 'wiped'; readonly undo: () => void };

/** Wipes everything after one question, and offers to undo it for ten seconds. */
export function Wipe({ wipe, words }: { wipe: () => () => void; words: NotesWording }) {
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
    undone: words.undone,
    gone: words.wipedForGood,
  };

  return (
    <div class="flow small no-print" ref={box}>
      <p role="status" tabIndex={-1} ref={line}>
        <span key={stage.name}>{said[stage.name]}</span>
      </p>
      <p class="row">
        {['ready', 'kept', 'undone'].includes(stage.name) && button(words.wipe, () => go({ name: 'asking' }))}
        {stage.name === 'asking' && button(words.wipeYes, () => go({ name: 'wiped', undo: wipe() }))}
        {stage.name === 'asking' && button(words.wipeNo, () => go({ name: 'kept' }))}
        {stage.name === 'wiped' &&
          button(words.undo, () => {
            stage.undo();
            go({ name: 'undone' });
          })}
      </p>
    </div>
  );
}
