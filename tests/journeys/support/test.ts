import { test as base, expect, type Request } from '@playwright/test';

/** What a test can ask of the watch over its pages. */
export type Watch = {
  /** Every request of every page so far. */
  readonly requests: readonly Request[];
  /** Everything that was written to a console, whatever its level. */
  readonly said: readonly string[];
  /** Lets requests go to the origin of a page that the test made up itself. */
  readonly allow: (origin: string) => void;
  /** The browser itself reports this in the situation of the test; it is not the site's error. */
  readonly expectError: (pattern: RegExp) => void;
};

const local = ['data:', 'blob:', 'about:'];

/** An address carries nothing of the reader; that of an embed may say how the host wants it to look, and whose it is. */
const asksNothing = ({ pathname, search }: URL): boolean =>
  search === '' || (pathname.startsWith('/embed/') && /^\?(&?(theme=(light|dark|auto)|centre=[a-z-]+))+$/.test(search));

/**
 * Watches every page of a journey, and fails it at the end for: an uncaught error, an error on the console, a breach of
 * the content policy, a request that is not a plain GET of this site, and any cookie.
 */
export const test = base.extend<{ watch: Watch }>({
  // What is not there for half a minute does not come: the test says where it waited instead of running out of time.
  actionTimeout: 30_000,
  watch: [
    async ({ context, baseURL }, use) => {
      const origins = new Set([new URL(baseURL ?? '').origin]);
      const expected: RegExp[] = [];
      const errors: string[] = [];
      const said: string[] = [];
      const requests: Request[] = [];
      context.on('weberror', (fault) => errors.push(String(fault.error().stack)));
      context.on('console', (message) => {
        said.push(message.text());
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('request', (request) => requests.push(request));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`The content policy was broken: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use({
        requests,
        said,
        allow: (origin) => origins.add(origin),
        expectError: (pattern) => expected.push(pattern),
      });
      const own = (request: Request): boolean =>
        local.some((scheme) => request.url().startsWith(scheme)) ||
        (origins.has(new URL(request.url()).origin) &&
          request.method() === 'GET' &&
          request.postData() === null &&
          asksNothing(new URL(request.url())));
      expect
        .soft(
          errors.filter((error) => !expected.some((pattern) => pattern.test(error))),
          'errors',
        )
        .toEqual([]);
      expect
        .soft(
          requests.filter((request) => !own(request)).map((one) => one.url()),
          'requests',
        )
        .toEqual([]);
      expect.soft(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
