import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as another program reads it. */
export type Pdf = {
  /** All its text, page by page. */
  readonly text: string;
  /** The title among its properties. */
  readonly title: string;
  /** Whether it says what is a heading, a list, a table: what a screen reader goes by. */
  readonly tagged: boolean;
  /** How many sides of paper it takes. */
  readonly sides: number;
  /** Size of the first page in points. */
  readonly size: readonly [width: number, height: number];
  /** Pieces of text that lie off their page, in part or whole. */
  readonly outside: readonly string[];
};

/** Reads a PDF. */
export async function readPdf(file: Buffer): Promise<Pdf> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const pages = document.numPages;
  const texts: string[] = [];
  const outside: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= pages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      texts.push(item.str, item.hasEOL ? '\n' : '');
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const fits = x >= left - 1 && y >= bottom - 1 && x + item.width <= right + 1 && y <= top + 1;
      if (item.str.trim() !== '' && !fits) outside.push(`page ${String(number)}: ${item.str}`);
    }
  }
  const { info } = await document.getMetadata();
  // Handed out as a map, whatever the types of the package say.
  const marks: unknown = await document.getMarkInfo();
  await task.destroy();
  return {
    text: texts.join(''),
    title: (info as { Title?: string }).Title ?? '',
    tagged: marks instanceof Map && marks.get('Marked') === true,
    sides: sizes.length,
    size: sizes[0] ?? [0, 0],
    outside,
  };
}

/** A text without what a line break on paper may change: spaces and hyphens. */
export const flat = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u200b-]/g, '');
