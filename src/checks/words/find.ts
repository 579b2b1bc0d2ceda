import type { Body } from '../read/mdx.ts';
import { nodesIn, type TextNode } from '../read/markdown.ts';

/** A piece of text that was looked for, and its line. */
export type Finding = { readonly text: string; readonly line: number };

const READ = new Set(['text', 'inlineCode', 'code']);

/**
 * Everything in the readable text that fits a pattern; tags, addresses of links and marks are passed over.
 *
 * @param pattern with the flag `g`
 */
export function findInText({ tree, text }: Body, pattern: RegExp): Finding[] {
  const nodes = tree ? nodesIn(tree).filter(({ type }) => READ.has(type)) : [];
  return nodes.flatMap((node) => findInNode(node, text, pattern));
}

function findInNode({ value = '', position: { start, end } }: TextNode, file: string, pattern: RegExp): Finding[] {
  let from = start.offset;
  return [...value.matchAll(pattern)].map(([text]) => {
    // Not found as it stands: written as a character code. Then the line of the paragraph has to do.
    const at = file.slice(from, end.offset).indexOf(text);
    if (at < 0) return { text, line: start.line };
    from += at + text.length;
    return { text, line: start.line + file.slice(start.offset, from).split('\n').length - 1 };
  });
}
