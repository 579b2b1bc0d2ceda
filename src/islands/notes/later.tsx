import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that came later, with what it says. */
export type Part<Given, Words> = {
  readonly Panel: ComponentType<Given & { readonly words: Words }>;
  readonly words: Words;
};

/** Loads a part of the page. */
export type Load<Given, Words> = () => Promise<Part<Given, Words>>;

type LaterProps<Given, Words> = {
  readonly load: Load<Given, Words>;
  readonly given: Given;
  /** Said when it could not be loaded. */
  readonly notLoaded: string;
};

/** A part of the page that is loaded when it is opened. While it is on its way nothing stands here: it takes a moment. */
export function Later<Given extends object, Words>({ load, given, notLoaded }: LaterProps<Given, Words>) {
  const [part, setPart] = useState<Part<Given, Words> | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const become = (arrived: Part<Given, Words> | 'failed') => (wanted ? setPart(arrived) : undefined);
    load().then(become, () => become('failed'));
    return () => {
      wanted = false;
    };
  }, [load]);
  if (part === null) return null;
  if (part === 'failed')
    return (
      <p role="alert" class="error">
        {notLoaded}
      </p>
    );
  return h(part.Panel, { ...given, words: part.words });
}
