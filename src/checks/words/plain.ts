import type { TextNode } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';

/** One space for every run of white space, and none where a tag stood before a full stop or comma of any script. */
export const collapse = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?،؛؟।。，])/g, '')
    .trim();

const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'link', 'mdxJsxTextElement']);
const BREAK = '\n\n';

function textOf({ type, value, children = [] }: TextNode): string {
  if (value !== undefined) return type.startsWith('mdx') ? '' : value;
  const inside = children.map(textOf).join('');
  return INLINE.has(type) ? inside : `${BREAK}${inside}${BREAK}`;
}

/** The paragraphs, headings and list entries of a text as a reader sees them: no tags, no marks, white space collapsed. */
export function blocksIn({ tree, text }: Body): string[] {
  const plain = tree ? textOf(tree) : text.replace(/<[^>]*>/g, '');
  return plain
    .split(/\n\s*\n/)
    .map(collapse)
    .filter((block) => block !== '');
}
