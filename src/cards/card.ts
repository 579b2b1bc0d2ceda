import { fine, paragraph, setLine, type Direction, type Line } from './paragraph.ts';
import { setTitle } from './set-title.ts';

/** A stone of the mark: the theme it stands for, and its outline in the box of the mark. */
export type Stone = { readonly theme: string; readonly outline: string };

/** What a card shows. */
export type Card = {
  readonly title: string;
  /** The file that the title stands in: an error says where to mend it. */
  readonly source: string;
  /** The language of the title and of the name (BCP 47). */
  readonly lang: string;
  /** The name of the site. */
  readonly name: string;
  /** Which way the card runs; without it, that of the title's first letter that has one. */
  readonly dir?: Direction | undefined;
  /** The theme of the page, whose stone is filled. For a page without a stone of its own all are. */
  readonly theme?: string | undefined;
  readonly stones: readonly Stone[];
};

/** What previews of links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The light set of `styles/tokens.css`, which a drawing outside a page cannot read. */
export const COLOURS: Readonly<Record<string, string>> = {
  'stone-1': '#f5f3ee',
  'stone-5': '#76756d',
  'stone-7': '#444b4c',
  'stone-9': '#1c2426',
  reflection: '#46606f',
  resilience: '#8a4a3a',
  perspective: '#80621d',
  networking: '#6a5371',
  fit: '#38665e',
};

const colour = (name: string): string => COLOURS[name] ?? '#000';

const MARGIN = 88;
/** Where the mark begins, from the end of the lines; its own box is 188 wide and 224 high. */
const MARK = { x: 800, y: 120, scale: 1.66, width: 188 } as const;
const ROOM = MARK.x - MARGIN - 24;
const NAME_SIZE = 44;
/** The middle of the title's room: above the name. */
const MIDDLE = 276;

function stone({ theme, outline }: Stone, full: boolean): string {
  const paint = full ? `fill="${colour(theme)}"` : `fill="none" stroke="${colour('stone-5')}" stroke-width="1"`;
  return `<path d="${outline}" ${paint}/>`;
}

const line = ({ outline }: Line, x: number, y: number, name: string): string =>
  `<path transform="translate(${fine(x)} ${y})" d="${outline}" fill="${colour(name)}"/>`;

/** Sets the title; what is wrong with it is told with its file. */
function titleOf({ title, source, lang, dir }: Card) {
  try {
    const whole = paragraph(title, lang, dir);
    return { ...setTitle(whole, ROOM), dir: whole.dir };
  } catch (error) {
    throw new Error(`${source}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Draws the card of a page: its title, the mark, and the name of the site. All of it outlines: no font is asked for. One
 * that runs from right to left begins at the right, with the mark at the left.
 *
 * @throws Error when the title is too long, or no font has one of its letters
 */
export function drawCard(card: Card): string {
  const { theme, stones, lang } = card;
  const { size, step, lines, dir } = titleOf(card);
  const own = stones.some((one) => one.theme === theme);
  // Letters reach further up from their line than down.
  const top = Math.round(MIDDLE - ((lines.length - 1) * step) / 2 + size * 0.3);
  const begin = (of: Line): number => (dir === 'rtl' ? CARD_SIZE.width - MARGIN - of.width : MARGIN);
  const mark = dir === 'rtl' ? CARD_SIZE.width - MARK.x - MARK.width * MARK.scale : MARK.x;
  const name = paragraph(card.name, lang);
  const named = setLine(name, { from: 0, to: name.text.length }, NAME_SIZE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${colour('stone-1')}"/>`,
    `<g transform="translate(${fine(mark)} ${MARK.y}) scale(${MARK.scale}) translate(-6 -4)">`,
    ...stones.map((one) => stone(one, !own || one.theme === theme)),
    '</g>',
    ...lines.map((one, at) => line(one, begin(one), top + at * step, 'stone-9')),
    line(named, begin(named), CARD_SIZE.height - 64, 'stone-7'),
    '</svg>',
  ].join('');
}
