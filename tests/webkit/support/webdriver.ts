/** Under this key the protocol hands out an element (W3C WebDriver, 12). */
const KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of a page, as the driver knows it. */
export type Ref = Readonly<Record<typeof KEY, string>>;

/** One window of a browser, or several, of which commands go to one. */
export type Session = {
  /** What the browser says it is, such as `MiniBrowser 2.50.6`. */
  readonly browser: string;
  /**
   * Sends a command.
   *
   * @throws Error with the code and the words of the driver, when it refuses
   */
  readonly send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  /** Closes every window. */
  readonly end: () => Promise<void>;
};

/** What takes longer than this hangs. */
const PATIENCE = 60_000;

/** A browser that is not open by then does not come: seen now and then on a busy machine. */
const START_PATIENCE = 15_000;

type Refusal = { readonly error: string; readonly message: string };

async function ask(address: string, method: string, body?: object, patience = PATIENCE): Promise<unknown> {
  const what = `${method} ${new URL(address).pathname.replace(/^\/session\/[^/]+/, '')}`;
  const signal = AbortSignal.timeout(patience);
  const sent = method === 'POST' ? { method, signal, body: JSON.stringify(body ?? {}) } : { method, signal };
  const response = await fetch(address, sent).catch((cause: unknown) => {
    throw new Error(`The driver does not answer (${what})`, { cause });
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as Refusal;
  throw new Error(`${error}: ${message} (${what})`);
}

/** Whether a driver answers at this address. */
export async function isReady(driver: string): Promise<boolean> {
  try {
    return ((await ask(`${driver}/status`, 'GET')) as { readonly ready: boolean }).ready;
  } catch {
    return false;
  }
}

/**
 * Has the driver open a browser in which nothing is kept yet.
 *
 * @throws Error when none opens; the driver may wait for it for ever, and is of no more use
 */
export async function openSession(driver: string): Promise<Session> {
  const wanted = { capabilities: { alwaysMatch: { timeouts: { script: 30_000, pageLoad: 30_000, implicit: 0 } } } };
  const { sessionId, capabilities } = (await ask(`${driver}/session`, 'POST', wanted, START_PATIENCE)) as {
    readonly sessionId: string;
    readonly capabilities: Readonly<Record<string, string>>;
  };
  const root = `${driver}/session/${sessionId}`;
  return {
    browser: `${capabilities['browserName'] ?? ''} ${capabilities['browserVersion'] ?? ''}`,
    send: (method, path, body) => ask(`${root}${path}`, method, body),
    end: async () => {
      await ask(root, 'DELETE');
    },
  };
}

/** The last part of the address of an element's commands. */
export const idOf = (ref: Ref): string => ref[KEY];
