import type { Body } from '../read/mdx.ts';
import { isTag, type TextNode } from '../read/markdown.ts';

/** One space where there was any white space, and none where a tag stood before a full stop or comma. */
export const collapse = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?])/g, '')
    .trim();

const INLINE = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'link', 'delete', 'mdxJsxTextElement']);

function textOf(node: TextNode): string {
  if (node.value !== undefined) return isTag(node) || node.type.startsWith('mdx') ? '' : node.value;
  const inside = (node.children ?? []).map(textOf).join('');
  return INLINE.has(node.type) ? inside : ` ${inside} `;
}

/** The words of a text as a reader sees them: no tags, no marks, white space collapsed. */
export function plainText(body: Body): string {
  return collapse(body.tree ? textOf(body.tree) : body.text.replace(/<[^>]*>/g, ''));
}
