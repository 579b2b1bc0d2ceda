import type { TextNode } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';

/** A paragraph, heading or list entry as a reader sees it: no tags, no marks, no addresses. */
export type Passage = {
  readonly text: string;
  readonly heading: boolean;
  /** Line in the file of a place in the text. */
  readonly lineAt: (offset: number) => number;
};

type Segment = { readonly from: number; readonly text: string; readonly line: number };

const READ = new Set(['text', 'inlineCode', 'code']);
const INLINE = new Set([
  ...READ,
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'break',
]);

/** The passages of a text, in order. A text that cannot be parsed has none: its fault is told already. */
export const passagesIn = ({ tree }: Body): Passage[] => (tree ? passagesOf(tree) : []);

function passagesOf(node: TextNode): Passage[] {
  const children = node.children ?? [];
  if (node.type === 'code' || (children.length > 0 && children.every(({ type }) => INLINE.has(type)))) {
    return [passage(node)];
  }
  return children.flatMap(passagesOf);
}

function passage(node: TextNode): Passage {
  const pieces: Segment[] = [];
  let text = '';
  for (const { value = '', position } of readIn(node)) {
    pieces.push({ from: text.length, text: value, line: position.start.line });
    text += value;
  }
  return {
    text,
    heading: node.depth !== undefined,
    lineAt: (offset) => {
      const piece = pieces.findLast(({ from }) => from <= offset);
      if (!piece) return node.position.start.line;
      return piece.line + piece.text.slice(0, offset - piece.from).split('\n').length - 1;
    },
  };
}

/** The nodes that hold text to read; a line that ends on purpose is a space. */
function readIn(node: TextNode): Pick<TextNode, 'value' | 'position'>[] {
  if (node.type === 'break') return [{ value: ' ', position: node.position }];
  return READ.has(node.type) ? [node] : (node.children ?? []).flatMap(readIn);
}
