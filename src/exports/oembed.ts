import { escaped } from './escaped.ts';

/** A page as another site shows it. Addresses are whole, with their host. */
export type Shown = {
  readonly title: string;
  readonly url: string;
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
  /** The page for frames, and what it is called. */
  readonly frame?: { readonly url: string; readonly title: string } | undefined;
};

/**
 * The size of the frame. A static host cannot heed the width and height that are asked for. Every step of an activity can
 * be used at 480 px with scrolling; sites that listen to the frame give it the height it needs.
 */
const FRAME = { width: 600, height: 600 } as const;

/** Seconds for which a site need not ask again: a day. */
const CACHE_AGE = 86_400;

/**
 * One frame with the attributes that WordPress keeps, and before it a quotation with a link. WordPress shows the link alone
 * until the frame has spoken to it, and loads the script that listens, which gives the frame its height and follows its
 * way out, only where there is such a quotation. It keeps no attribute of the two elements but the address.
 */
const framedIn = ({ title, url }: Shown, frame: NonNullable<Shown['frame']>): string =>
  `<blockquote><a href="${escaped(url)}">${escaped(title)}</a></blockquote>` +
  `<iframe src="${escaped(frame.url)}" title="${escaped(frame.title)}" width="${FRAME.width}" height="${FRAME.height}" ` +
  'frameborder="0" marginwidth="0" marginheight="0" scrolling="auto"></iframe>';

/** What a site reads to show a page in its own (https://oembed.com): a frame where there is a page for one, else a link. */
export function oembed(shown: Shown): Readonly<Record<string, string | number>> {
  const { title, provider, thumbnail, frame } = shown;
  const known = {
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: CACHE_AGE,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
  return frame === undefined
    ? { ...known, type: 'link' }
    : { ...known, type: 'rich', html: framedIn(shown, frame), ...FRAME };
}
