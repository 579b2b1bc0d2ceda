import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { YamlSource } from './yaml.ts';

/**
 * A place in a YAML file: what stands there, if anything, and its line.
 *
 * The type says what the schema promises; the file may not keep it. So nothing here can fail: what is missing has no
 * text, no items, and the line of what it is missing from. That lets every rule look at a file with mistakes in it, and
 * all mistakes be reported at once.
 */
export type YamlNode<T> = {
  /** For an entry of a group: the line of its word. From 1. */
  readonly line: number;
  /** The plain data, or undefined. Not checked. */
  readonly value: unknown;
  /** The text, if a text stands here that is not empty. */
  readonly text: string | undefined;
  /** The entry of a group. */
  at<K extends keyof NonNullable<T>>(key: K): YamlNode<NonNullable<T>[K]>;
  /** The entries of a list. */
  items(): YamlNode<NonNullable<T> extends readonly (infer Item)[] ? Item : never>[];
};

/** The words of a group: what stands before the colons. None where no group is. */
export const wordsIn = ({ value }: YamlNode<unknown>): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

type Found = { readonly node: unknown; readonly line: number };

/** The place of a whole file. */
export function rootPlace<T>(source: YamlSource): YamlNode<T> {
  const { contents } = source.document;
  return placeAt<T>(source, contents, source.data, contents?.range ? source.lineAt(contents.range[0]) : 1);
}

function placeAt<T>(source: YamlSource, node: unknown, value: unknown, line: number): YamlNode<T> {
  const here = isAlias(node) ? node.resolve(source.document) : node;
  const child = <C>(key: PropertyKey): YamlNode<C> => {
    const found = entry(source, here, key, line);
    return placeAt<C>(source, found.node, valueIn(value, key), found.line);
  };
  return {
    line,
    value,
    text: typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined,
    at: (key) => child(key),
    items: () => (Array.isArray(value) ? value.map((_, index) => child(index)) : []),
  };
}

function entry(source: YamlSource, node: unknown, key: PropertyKey, line: number): Found {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item) === String(key));
    if (pair) return { node: pair.value, line: lineOf(source, pair.key) ?? line };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return { node: item, line: lineOf(source, item) ?? line };
  }
  return { node: undefined, line };
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const lineOf = (source: YamlSource, node: unknown): number | undefined => {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? source.lineAt(range[0]) : undefined;
};

const valueIn = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
