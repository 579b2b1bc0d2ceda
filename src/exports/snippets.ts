import { FRAME_HEIGHT, type EmbedMethod } from '../domain/kit/platforms.ts';
import { escaped } from './escaped.ts';

/** Something of ours that an adviser puts on a page of theirs. Addresses are whole, with their host. */
export type Target = {
  readonly title: string;
  /** What it is, in a few words: “10 minutes, private, no account”. */
  readonly about: string;
  /** Its page on the full site. */
  readonly page: string;
  /** The page for frames, and what it is called. */
  readonly frame: { readonly id: string; readonly url: string; readonly title: string };
};

const linkTo = ({ page, title }: Target): string => `<a href="${escaped(page)}">${escaped(title)}</a>`;

/**
 * A frame with the link behind it: for a page whose editor lets frames pass. It is a block: some themes lay only blocks into
 * the column of the text.
 */
function frameSnippet(target: Target): string {
  const { frame } = target;
  return [
    `<iframe src="${escaped(frame.url)}" title="${escaped(frame.title)}" width="100%" height="${String(FRAME_HEIGHT)}"`,
    '  style="display:block;border:0" loading="lazy" allow="clipboard-write"></iframe>',
    `<p>${linkTo(target)}</p>`,
  ].join('\n');
}

/**
 * The element of the optional loader, which gives the frame its height. The link inside stays where no script runs.
 *
 * @param loader whole address of the loader's script
 */
function loaderSnippet(target: Target, loader: string): string {
  const { frame } = target;
  return [
    `<script async src="${escaped(loader)}"></script>`,
    `<cairn-activity activity="${escaped(frame.id)}" title="${escaped(frame.title)}">`,
    `  <p>${linkTo(target)}</p>`,
    '</cairn-activity>',
  ].join('\n');
}

/** A link with what it leads to, of three plain elements: editors that take everything else out leave these. */
const cardSnippet = (target: Target): string => `<p><strong>${linkTo(target)}</strong><br>${escaped(target.about)}</p>`;

/** The same as text, for a mail, a chat or a slide. */
const textSnippet = ({ title, about, page }: Target): string => `${title} (${about})\n${page}`;

/**
 * What is pasted in each way.
 *
 * @param loader whole address of the script of the optional loader
 */
export function snippets(target: Target, loader: string): Readonly<Record<EmbedMethod, string>> {
  return {
    address: target.page,
    frame: frameSnippet(target),
    loader: loaderSnippet(target, loader),
    card: cardSnippet(target),
    text: textSnippet(target),
  };
}
