import type { ReadableAtom } from '../stores/atom.ts';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What an atom holds, followed as it changes. */
export function useAtom<T>($atom: ReadableAtom<T>): T {
  const [value, setValue] = useState<{ readonly now: T }>({ now: $atom.get() });
  useLayoutEffect(
    () => $atom.subscribe((now) => setValue((before) => (before.now === now ? before : { now }))),
    [$atom],
  );
  return value.now;
}
