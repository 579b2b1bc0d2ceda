import type { TextNode } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';

/** One space where there was any white space, and none where a tag stood before a full stop or comma. */
export const collapse = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?])/g, '')
    .trim();

const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'link', 'mdxJsxTextElement']);

function textOf({ type, value, children = [] }: TextNode): string {
  if (value !== undefined) return type.startsWith('mdx') ? '' : value;
  const inside = children.map(textOf).join('');
  return INLINE.has(type) ? inside : ` ${inside} `;
}

/** The words of a text as a reader sees them: no tags, no marks, white space collapsed. */
export const plainText = ({ tree, text }: Body): string => collapse(tree ? textOf(tree) : text.replace(/<[^>]*>/g, ''));
