/** What a picture of its own needs beside its shapes. */
export type SvgParts = {
  /** What it shows, in words: the `<title>`, which readers of the screen and of the file see. */
  readonly title: string;
  /** Colour behind it, or null: lines drawn for a dark page cannot be seen on a white one. */
  readonly background: string | null;
};

const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Attributes that only matter on a page, or that are set anew. */
const PAGE_ONLY = / (?:class|aria-hidden|focusable|role|xmlns)="[^"]*"/g;

/**
 * Makes a file of an inline drawing.
 *
 * The drawing gets its namespace, a title and a ground; what only matters on a page (classes, `aria-hidden`, `focusable`) is
 * dropped. Colours have to stand in the markup already: a file has no style sheet and no `currentcolor` to take them from.
 * `islands/drawing-file.ts` writes the computed ones into a copy before it hands over the markup.
 *
 * @param markup `outerHTML` of one `svg` element
 */
export function svgFile(markup: string, { title, background }: SvgParts): string {
  const ground = background === null ? '' : `<rect width="100%" height="100%" fill="${escaped(background)}"/>`;
  const body = markup
    // HTML names the hard space, XML does not know the name.
    .replaceAll('&nbsp;', '&#160;')
    .replace(/<[^>]+>/g, (tag) => tag.replace(PAGE_ONLY, ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg"${attributes} role="img"><title>${escaped(title)}</title>${ground}`,
  )}\n`;
}
