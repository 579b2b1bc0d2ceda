type Watched = Window & { cairnFaults?: string[] };

/**
 * Runs in every page before anything of the site, in frames too: keeps what the page may not do, for `faultsIn`. A driver
 * has no console to ask.
 */
function collect(): void {
  const found: string[] = [];
  (window as Watched).cairnFaults = found;
  const seen = (what: string, why: unknown): void => {
    found.push(`${what}: ${why instanceof Error ? `${why.message} ${why.stack ?? ''}` : String(why)}`);
  };
  const fault = (event: ErrorEvent): void => {
    const { target } = event;
    if (target instanceof Element) seen('not loaded', target.getAttribute('src') ?? target.getAttribute('href'));
    else seen('uncaught', event.error ?? event.message);
  };
  window.addEventListener('error', fault, true);
  window.addEventListener('unhandledrejection', ({ reason }) => seen('rejected', reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    seen('policy', `${violatedDirective} ${blockedURI} ${sample}`),
  );
  const { error } = console;
  console.error = (...words: unknown[]): void => {
    seen('console', words.join(' '));
    error.apply(console, words);
  };
}

/** The script that collects, for the very beginning of a page: what stands before the policy is not subject to it. */
export const COLLECTOR = `<script>(${collect.toString()})()</script>`;

/** What a page has done wrong since it was loaded or asked last; null where the collector did not run. Runs in the page. */
export const faultsIn = (): readonly string[] | null => (window as Watched).cairnFaults?.splice(0) ?? null;
