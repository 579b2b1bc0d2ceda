import { createHash } from 'node:crypto';
import { siteOf, type Site } from './site.ts';

/** What a page of a test is made of; everything has a value that is fine. */
export type Parts = {
  readonly lang?: string;
  readonly policy?: string;
  readonly before?: string;
  readonly head?: string;
  readonly main?: string;
  readonly body?: string;
};

export const STYLE = 'p{margin:0}';

/** The hash of a text as policies write it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "script-src 'self'",
  `style-src 'self' ${hashOf(STYLE)}`,
].join('; ');

const HEAD = `<title>Home · Cairn</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="A page for a test.">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="https://cairn.example/">`;

const MAIN = '<main id="main"><h1>Home</h1></main>';

/** A page without mistakes, except for what the parts put in. */
export function goodPage(parts: Parts = {}): string {
  const { lang = ' lang="en"', policy = POLICY, before = '', head = HEAD, main = MAIN, body = '' } = parts;
  const meta = policy === '' ? '' : `<meta http-equiv="content-security-policy" content="${policy}">`;
  return `<!doctype html>
<html${lang}>
<head><meta charset="utf-8">${before}${meta}
<style>${STYLE}</style>
${head}
</head>
<body>
<a href="#main">Skip</a>
${main}
${body}
</body>
</html>
`;
}

/** The head of a good page with one piece replaced. */
export function headWith(piece: string, other: string): string {
  if (!HEAD.includes(piece)) throw new Error(`A good head has no ${piece}`);
  return HEAD.replace(piece, other);
}

/** A site of one page, and the further files that are given. */
export const siteWith = (parts: Parts = {}, files: Readonly<Record<string, string>> = {}, base = '/'): Site =>
  siteOf({ 'index.html': goodPage(parts), ...files }, base);
