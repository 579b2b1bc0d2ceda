import { hydrate } from 'preact';
import { sayUnable } from './able.ts';

/**
 * Brings a part of the built page to life. Where that fails, Preact has taken away what it came upon; so what was built
 * is put back, with the sentence for readers without script, and the rest of the page goes on.
 */
export function bring(node: Parameters<typeof hydrate>[0], root: Element): void {
  const built = root.cloneNode(true) as Element;
  try {
    hydrate(node, root);
  } catch (error) {
    root.replaceWith(built);
    sayUnable();
    // Not here, where it would stop the rest; but it is a fault, and is told like one.
    reportError(error);
  }
}
