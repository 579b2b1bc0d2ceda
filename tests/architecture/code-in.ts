/** The code of a file, blanked around so that its lines are those of the file. */
type Piece = string;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The scripts that browsers run; data for them is no code. */
const isCode = (attributes: string): boolean => !/type="(?!module|text\/javascript)/.test(attributes);

/** Between the fences at the top, and in every `<script>`. A script with `src` counts as an import of it. */
function codeInAstro(text: string): Piece[] {
  const fenced = /^\s*---\n([^]*?)\n---/.exec(text);
  const front = fenced
    ? [
        text
          .slice(0, fenced[0].length)
          .replace(/^\s*---/, '   ')
          .replace(/---$/, ''),
      ]
    : [];
  const below = blank(text.slice(0, fenced?.[0].length ?? 0)) + text.slice(fenced?.[0].length ?? 0);
  const scripts = [...below.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].flatMap((match) => {
    const [whole, attributes = '', code = ''] = match;
    if (!isCode(attributes)) return [];
    const start = match.index + whole.indexOf('>') + 1;
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    const lines = blank(below.slice(0, start));
    return [lines + code, ...(source === undefined ? [] : [`${lines}import '${source}';`])];
  });
  return [...front, ...scripts];
}

/** The lines that start a paragraph with `import` or `export`; examples of code are prose. */
function codeInMdx(text: string): Piece[] {
  const prose = text.replace(/^(```|~~~)[^]*?^\1/gm, blank);
  return [prose.replace(/^(?!import\b|export\b).*$/gm, '')];
}

/** `@import` of a style sheet, as the import it is. */
const codeInCss = (text: string): Piece[] => [
  text
    .replace(/\/\*[^]*?\*\//g, blank)
    .split('\n')
    .map((line) => /@import\s+(?:url\()?["']([^"']+)["']/.exec(line)?.[1])
    .map((path) => (path === undefined ? '' : `import '${path}';`))
    .join('\n'),
];

/** The pieces of code in a file, each with the lines of the file. */
export function codeIn(file: string, text: string): Piece[] {
  const lines = text.replaceAll('\r\n', '\n');
  if (file.endsWith('.astro')) return codeInAstro(lines);
  if (file.endsWith('.mdx')) return codeInMdx(lines);
  return file.endsWith('.css') ? codeInCss(lines) : [lines];
}
