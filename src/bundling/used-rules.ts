/** One piece of a style sheet: a rule or a block with what stands in its braces, or a statement without any. */
type CssBlock = { readonly head: string; readonly body: string | null };

/** Where a text in quotation marks that begins here ends. */
const endOfQuote = (css: string, at: number): number => {
  let end = at + 1;
  while (end < css.length && css[end] !== css[at]) end += css[end] === '\\' ? 2 : 1;
  return end;
};

/** The pieces of a style sheet, as a minifier writes it: no remarks, and semicolons only between declarations. */
function piecesOf(css: string): readonly CssBlock[] {
  const pieces: CssBlock[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"' || character === "'") at = endOfQuote(css, at);
    else if (character === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth > 0) continue;
      pieces.push({ head: css.slice(start, open), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (character === ';' && depth === 0) {
      pieces.push({ head: css.slice(start, at + 1), body: null });
      start = at + 1;
    }
  }
  return pieces;
}

/** A selector without what stands in brackets or in quotation marks, however deep, from the innermost outwards. */
function outsideBrackets(text: string): string {
  const shorter = text.replaceAll(/"[^"]*"|'[^']*'|\([^()]*\)|\[[^\]]*\]/g, '');
  return shorter === text ? text : outsideBrackets(shorter);
}

/** A list of selectors, one by one: commas inside brackets part nothing. */
function selectorsIn(list: string): readonly string[] {
  const found: string[] = [];
  for (const piece of list.split(',')) {
    const last = found.at(-1);
    // Brackets that are still open: the comma stood in them.
    if (last !== undefined && /[([]/.test(outsideBrackets(last))) found[found.length - 1] = `${last},${piece}`;
    else found.push(piece);
  }
  return found;
}

/**
 * Whether a page that knows these names can have what a selector means. Only classes are looked at, and only those outside
 * brackets: what is kept needlessly costs a few bytes, what is dropped wrongly is missed.
 */
function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  return [...outsideBrackets(selector).matchAll(/\.([\w-]+)/g)].every(([, name = '']) => names.has(name));
}

/** Blocks whose contents are rules. Those of fonts, pages and motions hold something else, and stay as they are. */
const HOLDS_RULES = /^\s*@(layer|media|supports|container)\b/;

/**
 * The rules of a style sheet that a page can use: those whose classes are among its names. One sheet serves many pages,
 * and each would otherwise carry the looks of parts that it does not have.
 *
 * @param css as a minifier writes it
 * @param names every name that stands on the page or in a script that it may load (see {@link namesIn})
 */
export function usedRules(css: string, names: ReadonlySet<string>): string {
  return piecesOf(css)
    .map(({ head, body }) => {
      if (body === null) return head;
      if (HOLDS_RULES.test(head)) {
        const rest = usedRules(body, names);
        // What is left of an order of layers is said by a statement of its own (styles/layers.css).
        return rest === '' ? '' : `${head}{${rest}}`;
      }
      if (head.trimStart().startsWith('@')) return `${head}{${body}}`;
      const selectors = selectorsIn(head).filter((selector) => canMatch(selector, names));
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

/**
 * Everything in a text that may be the name of a class: each word with its hyphens. Classes stand whole in the scripts and
 * are never put together from parts, so this finds them all; `tests/components` makes sure of it.
 */
export const namesIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? [];

/**
 * Writes the raw colours into the tokens that are made of them: the scale is for who reads `styles/tokens.css`, and no
 * other rule asks for it.
 */
export function withoutScale(css: string): string {
  const scale = new Map([...css.matchAll(/(--(?:stone|night)-\d):([^;}]+)/g)].map(([, name, value]) => [name, value]));
  return css
    .replaceAll(/--(?:stone|night)-\d:[^;}]+;/g, '')
    .replaceAll(/var\((--(?:stone|night)-\d)\)/g, (use, name: string) => scale.get(name) ?? use);
}
