import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotesWording } from '../wording/wording.ts';

/** How long a wipe can be undone, in milliseconds. The texts are held in memory only, and let go then. */
const UNDO_FOR = 10_000;

type Stage =
  { readonly name: 'ready' | 'asking' | 'undone' | 'gone' } | { readonly name: 'wiped'; readonly undo: () => void };

/** Wipes everything after one question, and offers to undo it for ten seconds. */
export function Wipe({ wipe, words }: { wipe: () => () => void; words: NotesWording }) {
  const [stage, setStage] = useState<Stage>({ name: 'ready' });
  const line = useRef<HTMLParagraphElement>(null);

  // The button that was pressed is gone, so the focus goes to what came in its place, never to the top of the page.
  useLayoutEffect(() => {
    if (stage.name !== 'ready') line.current?.focus();
  }, [stage.name]);

  useEffect(() => {
    if (stage.name !== 'wiped') return;
    const timer = setTimeout(() => setStage({ name: 'gone' }), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [stage.name]);

  const said = {
    ready: '',
    asking: words.wipeAsk,
    wiped: words.wiped,
    undone: words.undone,
    gone: words.wipedForGood,
  }[stage.name];

  const button = (text: string, act: () => void) => (
    <button key={text} class="btn quiet" type="button" onClick={act}>
      {text}
    </button>
  );

  return (
    <div class="flow small wipe no-print">
      <p role="status" tabIndex={-1} ref={line}>
        <span key={stage.name}>{said}</span>
      </p>
      <p class="row">
        {(stage.name === 'ready' || stage.name === 'undone') && button(words.wipe, () => setStage({ name: 'asking' }))}
        {stage.name === 'asking' && button(words.wipeYes, () => setStage({ name: 'wiped', undo: wipe() }))}
        {stage.name === 'asking' && button(words.wipeNo, () => setStage({ name: 'ready' }))}
        {stage.name === 'wiped' &&
          button(words.undo, () => {
            stage.undo();
            setStage({ name: 'undone' });
          })}
      </p>
    </div>
  );
}
