import { tagsIn } from '../../domain/lesson/tags.ts';
import { isTag, nodesIn, type TextNode } from './markdown.ts';
import type { Body } from './mdx.ts';

/** A tag with an id in the text of a lesson, and its line. */
export type TagUse = { readonly name: string; readonly id: string; readonly line: number };

/** The text of an attribute; undefined where it is missing or is not plain text. */
export function attribute(node: TextNode, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * The tags with an id, in order. A text that cannot be parsed still shows what it cites: otherwise one slip in a
 * lesson would be told as many missing things.
 */
export function tagUses({ tree, text }: Body): TagUse[] {
  if (!tree) return tagsIn(text).map((tag) => ({ ...tag, line: 1 }));
  return nodesIn(tree)
    .filter(isTag)
    .flatMap((node) => {
      const id = attribute(node, 'id');
      return id === undefined ? [] : [{ name: node.name ?? '', id, line: node.position.start.line }];
    });
}
