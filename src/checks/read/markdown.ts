import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of the parsed text of a lesson, with only what the checks look at. */
export type TextNode = {
  readonly type: string;
  /** Plain text, of nodes that are text. */
  readonly value?: string;
  /** 1 to 6, of headings. */
  readonly depth?: number;
  /** Where a link or a picture leads. */
  readonly url?: string;
  /** Name of a tag; null for `<>`. */
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly TextNode[];
  readonly position: Span;
};

/** Where a node stands. Lines from 1, offsets from 0. */
export type Span = { readonly start: Point; readonly end: Point };
type Point = { readonly line: number; readonly offset: number };

/** An attribute of a tag. `value` is an object for `id={…}`; `name` is missing for `{...all}`. */
export type Attribute = { readonly type: string; readonly name?: string; readonly value?: unknown };

/** What the parser stumbled over. */
export type MarkdownFault = { readonly line: number; readonly reason: string };

const parser = unified().use(remarkParse).use(remarkMdx);

/** Parses Markdown with tags. A text that cannot be parsed gives its first fault: the parser goes no further. */
export function parseMarkdown(text: string): { tree: TextNode } | { fault: MarkdownFault } {
  try {
    // Parsed nodes always have positions; the parser's types leave them open for trees that are built by hand.
    return { tree: parser.parse(text) as unknown as TextNode };
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string };
    if (reason.includes('end of file'))
      return { fault: { line: lineOfLast(reason.includes('brace') ? '{' : '<', text), reason } };
    // A tag that is open at the end of the text has its place in the message only: “… `<Beside>` (3:1-3:16)”.
    return { fault: { line: line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? 1), reason } };
  }
}

/** What runs on to the end was opened somewhere above: there it has to be mended. */
const lineOfLast = (character: string, text: string): number =>
  text.slice(0, text.lastIndexOf(character)).split('\n').length;

/** Every node of a tree, parents before their children, in the order of the text. */
export function nodesIn(tree: TextNode): TextNode[] {
  return [tree, ...(tree.children ?? []).flatMap(nodesIn)];
}

/** True for a tag: `<Evidence …>`, `<div>`, `<>`. */
export const isTag = (node: TextNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
