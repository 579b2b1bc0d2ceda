import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { faultsIn } from '../../tools/collect.ts';
import { idOf, type Ref, type Session } from './webdriver.ts';

/** What the driver can carry into a page and out of it. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** The window that the reader sees, or a frame in it. Addresses are paths of the site unless they are whole. */
export type Page = {
  readonly go: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly address: () => Promise<string>;
  /** Runs a function in the page. It carries nothing along but its own text: all it needs are its arguments. */
  readonly run: <Args extends readonly Plain[], Result>(
    what: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** The same with an element as its first argument. */
  readonly on: <Args extends readonly Plain[], Result>(
    ref: Ref,
    what: (element: never, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** The element that a function in the page finds. */
  readonly pick: <Args extends readonly Plain[]>(
    what: (...args: Args) => Element | null | undefined,
    ...args: Args
  ) => Promise<Ref | null>;
  /** Waits for the first element of a selector that can be seen, and where a text is given begins with it. */
  readonly find: (selector: string, text?: string) => Promise<Ref>;
  /** Scrolls an element into the middle of the window. */
  readonly show: (ref: Ref) => Promise<void>;
  /** Presses an element as a mouse does, in the middle of the window. */
  readonly press: (ref: Ref) => Promise<void>;
  /** Waits for it and presses it: a selector, and its text where several match. */
  readonly click: (selector: string, text?: string) => Promise<void>;
  /** Follows a link of this page to another page of the site. */
  readonly follow: (href: string) => Promise<void>;
  /** Types letters into a box behind what stands there; of the keys without a letter, those of the protocol. */
  readonly type: (ref: Ref, text: string) => Promise<void>;
  /** Presses keys wherever the focus is. */
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  /** Goes into a frame; null: back to the page around all frames. */
  readonly enter: (frame: Ref | null) => Promise<void>;
  /** Names of the windows that are open, and how to go to one of them. */
  readonly windows: () => Promise<readonly string[]>;
  readonly turnTo: (window: string) => Promise<void>;
  /** Opens a tab beside this one, and goes to it. */
  readonly newTab: () => Promise<void>;
  readonly size: (width: number, height: number) => Promise<void>;
  /** What went wrong in every page that was seen so far, this one included; a page names its own address. */
  readonly faults: () => Promise<readonly string[]>;
};

/** How long a reader would wait for anything. */
const PATIENCE = 20_000;

/** Long enough for whatever a browser does to a page that it has just shown again. */
const SETTLED = 300;

/** Keys without a letter (W3C WebDriver, 17.4.2). */
export const KEYS = { backspace: '\uE003', tab: '\uE004', control: '\uE009', end: '\uE010', down: '\uE015' } as const;

const findSeen = (selector: string, text: string | null): Element | undefined =>
  [...document.querySelectorAll(selector)].find(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      (text === null || element.textContent.replace(/\s+/g, ' ').trim().startsWith(text)),
  );

/** What can be done with the window of a session, on a site that lies at `origin`. */
export function pageOf({ send }: Session, origin: string): Page {
  const seen: string[] = [];

  const script = (what: { toString(): string }, args: readonly unknown[]): Promise<unknown> =>
    send('POST', '/execute/sync', { script: `return (${what.toString()}).apply(null, arguments)`, args });

  /** A page that is left takes along what it knows. */
  const note = async (): Promise<void> => {
    const found = (await script(faultsIn, [])) as readonly string[] | null;
    if (found?.length === 0) return;
    const here = await address();
    // A page of somebody else collects nothing.
    const ours = here.startsWith(`${origin}/`) ? ['nothing was collected'] : [];
    seen.push(...(found ?? ours).map((fault) => `${here}: ${fault}`));
  };
  const leave = async (path: string, body?: object): Promise<void> => {
    await note();
    await send('POST', path, body);
  };
  /**
   * Through the history. A page that was kept whole does not load, so its driver waits for nothing, and what the browser
   * does to it afterwards it does in tasks of its own.
   */
  const turn = async (path: string): Promise<void> => {
    const before = await address();
    await leave(path);
    await expect.poll(address).not.toBe(before);
    await wait(SETTLED);
  };
  const address = async (): Promise<string> => String(await send('GET', '/url'));

  const find: Page['find'] = async (selector, text) => {
    for (const end = Date.now() + PATIENCE; ;) {
      const found = (await script(findSeen, [selector, text ?? null])) as Ref | null;
      if (found) return found;
      if (Date.now() > end) throw new Error(`Nothing to be seen: ${selector} ${text ?? ''} on ${await address()}`);
      await wait(50);
    }
  };
  // Drivers scroll only until a corner of an element can be seen, and may then press what lies over the rest of it.
  const show: Page['show'] = async (ref) => {
    await script((element: Element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }), [ref]);
  };
  const press: Page['press'] = async (ref) => {
    await show(ref);
    await send('POST', `/element/${idOf(ref)}/click`);
  };

  return {
    go: (to) => leave('/url', { url: new URL(to, origin).href }),
    reload: () => leave('/refresh'),
    back: () => turn('/back'),
    forward: () => turn('/forward'),
    address,
    run: async (what, ...args) => (await script(what, args)) as never,
    on: async (ref, what, ...args) => (await script(what, [ref, ...args])) as never,
    pick: async (what, ...args) => (await script(what, args)) as Ref | null,
    find,
    show,
    press,
    click: async (selector, text) => press(await find(selector, text)),
    follow: async (href) => {
      const link = await find(`a[href="${href}"]`);
      await note();
      await press(link);
      await expect.poll(address).toBe(new URL(href, origin).href);
    },
    type: async (ref, text) => {
      await send('POST', `/element/${idOf(ref)}/value`, { text });
    },
    keys: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    enter: async (frame) => {
      await note();
      await send('POST', '/frame', { id: frame });
    },
    windows: async () => (await send('GET', '/window/handles')) as readonly string[],
    turnTo: async (handle) => {
      await note();
      await send('POST', '/window', { handle });
    },
    newTab: async () => {
      await note();
      const { handle } = (await send('POST', '/window/new', { type: 'tab' })) as { readonly handle: string };
      await send('POST', '/window', { handle });
    },
    size: async (width, height) => {
      await send('POST', '/window/rect', { x: 0, y: 0, width, height });
    },
    faults: async () => {
      await note();
      return seen;
    },
  };
}
