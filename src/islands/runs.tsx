import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { fill, plural } from '../domain/template/template.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import type { RunsProps } from './runs-props.ts';

/** The button that begins a new run, and the earlier runs to read. */
export function Runs(props: RunsProps) {
  const { label, state, started, again, words } = props;
  const { runs } = words.worksheet;
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState<{ readonly List?: ComponentType<RunsProps>; readonly failed?: true }>({});
  // A page with such a sheet carries the words: see components/messages-for.ts.
  if (!runs) return null;
  const earlier = state.past.length;
  const { List, failed } = reading;
  const open = (): void => {
    import('./earlier-runs.tsx').then(
      ({ EarlierRuns }) => setReading({ List: EarlierRuns }),
      () => setReading({ failed: true }),
    );
  };
  return (
    <div class="runs flow no-print">
      <p class="needs-script">
        <button
          class="btn quiet"
          type="button"
          disabled={state.open && !started}
          onClick={() => setSaid(again() ? runs.begun : runs.not)}
        >
          {label}
        </button>
      </p>
      <p class="small" role={state.open ? 'status' : undefined}>
        <TranslationSafeText text={said} />
      </p>
      {earlier > 0 && (
        <details class="more" onToggle={open}>
          <summary>
            <TranslationSafeText text={fill(plural(runs.earlier, earlier, words.language), { n: earlier })} />
          </summary>
          {List && <List key="list" {...props} />}
          <p role="status">{failed && <TranslationSafeText text={runs.notLoaded} />}</p>
        </details>
      )}
    </div>
  );
}
