import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pagesOf, placeOf } from '../page.ts';
import { pathsOf, textOf, type Site } from '../site.ts';
import { placeIn, type Problem } from '../problem.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A drawing that is in the page for others to use, and shows nothing itself. */
const isSprite = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes || attributes['width'] === '0';

/** Drawings that a browser without our style would make as wide as its window. */
const endlessDrawings = (site: Site): Problem[] =>
  pagesOf(site).flatMap((page) =>
    page.tags
      .filter(({ name, attributes }) => name === 'svg' && !isSprite(attributes))
      .filter(({ attributes }) => ['width', 'height'].some((side) => !/^[1-9]\d*$/.test(attributes[side] ?? '')))
      .map((tag) => ({
        at: placeOf(page, tag),
        found: tag.source,
        fix: 'Give the drawing a width and a height of its own: where our style does not arrive, it fills the screen.',
      })),
  );

/** What stands in a line of text for a browser that has no style but its own. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong time u var'.split(' '),
);
const NO_TEXT = new Set(['head', 'script', 'style', 'template']);
/** Where a box in a line begins or ends. Not a character that any text has. */
const SEAM = '\u0001';
/** A line ends, or something stands between the words: a box to fill in, a drawing, a number raised above the line. */
const APART = '\n';

type Piece = { readonly text: string; readonly offset: number };

const piecesOf = (node: Node): Piece[] => {
  const offset = node.sourceCodeLocation?.startOffset ?? 0;
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value, offset }];
  if (NO_TEXT.has(node.nodeName) || !('childNodes' in node)) return [];
  // A line may break there, and the words are still one.
  if (node.nodeName === 'wbr') return [];
  const edge = { text: IN_LINE.has(node.nodeName) ? SEAM : APART, offset };
  return [edge, ...node.childNodes.flatMap(piecesOf), edge];
};

/** Two words with an edge between them and nothing else; a character that ends a sentence or a clause wants a space behind it too. */
const JOINED = new RegExp(`[\\p{L}\\p{N}.,:;!?…)”’]${SEAM}+[\\p{L}\\p{N}“‘(]`, 'u');

/** Words that only a style keeps apart. */
const joinedWords = (site: Site): Problem[] =>
  pathsOf(site, '.html').flatMap((path) => {
    const html = textOf(site, path);
    const pieces = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes.flatMap(piecesOf);
    return pieces.flatMap(({ text, offset }, at) => {
      if (text === SEAM || text === APART) return [];
      const rest = pieces.slice(at + 1);
      const next = rest.findIndex((piece) => piece.text !== SEAM);
      const after = rest[next]?.text ?? '';
      if (next < 1 || !JOINED.test(text.slice(-1) + SEAM + after.slice(0, 1))) return [];
      return [
        {
          at: `${path}:${placeIn(html, offset)}`,
          found: `${text.slice(-30)}${after.slice(0, 30)}`,
          fix: "Put a space between them: {' '}. Without our style, and read aloud by some programs, they run together.",
        },
      ];
    });
  });

/** Without a style, as in browsers from before 2022, a page can be read: no drawing is endless, no words run together. */
export const checkUnstyled = (site: Site): Problem[] => [...endlessDrawings(site), ...joinedWords(site)];
