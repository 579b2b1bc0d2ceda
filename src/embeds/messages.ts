/** What a page may be asked to look like; everything else that a host sends is left alone. */
export type Theme = 'light' | 'dark' | 'auto';

/**
 * What a host, or the address of the frame, may choose; the career centre is named by the address alone. A page for frames is
 * in one language, and each language has an address of its own: a language that is asked for in another way is left alone.
 */
export type Settings = { readonly theme?: Theme; readonly centre?: string };

/** The version of our messages. */
const VERSION = 1;

const THEMES: readonly Theme[] = ['light', 'dark', 'auto'];

/** Heights that a host gives a frame, in pixels: no message can make one vanish, or push its page out of reach. */
const LOWEST = 100;
const HIGHEST = 20_000;

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

/** A message of ours, of this version and type. */
const ofType = (data: unknown, type: string): Readonly<Record<string, unknown>> | null =>
  isRecord(data) && data['type'] === type && data['v'] === VERSION ? data : null;

const settingsOf = (theme: unknown): Settings => {
  const known = THEMES.find((one) => one === theme);
  return known ? { theme: known } : {};
};

/**
 * The settings in the query of an address: `?theme=dark&centre=sample-town`. Of a centre only the id is taken, and
 * whoever shows the page shows one that is listed, or none.
 */
export function settingsIn(search: string): Settings {
  const asked = new URLSearchParams(search);
  const [centre] = /^[a-z\d-]+$/.exec(asked.get('centre') ?? '') ?? [];
  return { ...settingsOf(asked.get('theme')), ...(centre && { centre }) };
}

/** The settings that a host sent, or null when the message is none of ours. */
export function readInit(data: unknown): Settings | null {
  const init = ofType(data, 'cairn:init');
  return init && settingsOf(init['theme']);
}

/** What a host sends to choose settings, or to be told the height once more. */
export const initMessage = (settings: Settings) => ({ type: 'cairn:init', v: VERSION, ...settings });

/** What a page says once it can be used. */
export const readyMessage = () => ({ type: 'cairn:ready', v: VERSION });

export const isReady = (data: unknown): boolean => ofType(data, 'cairn:ready') !== null;

/** The secret that WordPress puts behind the address of a frame, by which it knows the frame again: letters and digits. */
export const secretIn = (hash: string): string | null =>
  /[#?&]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;

/** Whether a host of WordPress says that it listens from now on: what was told before, it did not hear. */
export const isListening = (data: unknown, secret: string | null): boolean =>
  secret !== null && isRecord(data) && data['message'] === 'ready' && data['secret'] === secret;

/** A height in the dialects of those who may be listening: ours, that of Canvas, and that of WordPress where it asked. */
export const heightMessages = (height: number, secret: string | null): readonly unknown[] => [
  { type: 'cairn:height', v: VERSION, height },
  JSON.stringify({ subject: 'lti.frameResize', height }),
  ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
];

/** An address to go to, for WordPress: it follows only those of the site that the frame is from. */
export const linkMessages = (address: string, secret: string | null): readonly unknown[] =>
  secret === null ? [] : [{ message: 'link', value: address, secret }];

/** The height that a page told, as far as a host may believe it; null when the message is none of ours. */
export function readHeight(data: unknown): number | null {
  const height = ofType(data, 'cairn:height')?.['height'];
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)));
}
