import { isMap, isPair, isScalar, visit, type Scalar } from 'yaml';
import type { Content } from '../read/content.ts';
import { isTag, nodesIn } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';
import { attribute } from '../read/tags.ts';
import type { YamlSource } from '../read/yaml.ts';
import { passagesIn } from './passages.ts';

/** A text that readers see, wherever in the content it stands. */
export type ReaderText = {
  readonly file: string;
  readonly text: string;
  /** Line in the file of some of its words, which start at an offset of the text. */
  readonly lineOf: (words: string, offset: number) => number;
  /** A choice of a quiz that the lesson does not support: what somebody might wrongly say. */
  readonly tempting: boolean;
};

/**
 * An id, a key or a name of a file: one word in small letters. Some options are written like that too; their words stand
 * under “text”.
 */
const ID = /^[a-z0-9]+([-./][a-z0-9]+)*$/;

/** Every text that readers see: of lessons, pages, activities, evidence cards, tasks and the course. */
export function textsIn({ lessons, pages, activities, evidence, tasks, course }: Content): ReaderText[] {
  return [
    ...[...lessons, ...pages, ...activities, ...evidence, ...tasks, course].flatMap(({ source }) => inData(source)),
    ...[...lessons, ...pages].flatMap(({ body }) => inProse(body)),
  ];
}

function inProse(body: Body): ReaderText[] {
  const people = (body.tree ? nodesIn(body.tree) : []).flatMap((node): ReaderText[] => {
    const who = isTag(node) ? attribute(node, 'who') : undefined;
    const { line } = node.position.start;
    return who === undefined ? [] : [{ file: body.file, text: who, lineOf: () => line, tempting: false }];
  });
  const passages = passagesIn(body).map(({ text, lineAt }) => ({
    file: body.file,
    text,
    lineOf: (_: string, offset: number) => lineAt(offset),
    tempting: false,
  }));
  return [...people, ...passages];
}

function inData(source: YamlSource): ReaderText[] {
  const texts: ReaderText[] = [];
  if (source.data === undefined) return texts;
  visit(source.document, {
    Scalar(key, node, path) {
      const { value, range } = node;
      if (key === 'key' || typeof value !== 'string' || !range) return;
      if (ID.test(value) && wordOf(path.at(-1)) !== 'text') return;
      texts.push({ file: source.file, text: value, lineOf: lineIn(source, range), tempting: isTempting(path) });
    },
  });
  return texts;
}

const wordOf = (node: unknown): unknown => (isPair(node) && isScalar(node.key) ? node.key.value : undefined);

/** True under “text” of a choice without “best: true”. */
function isTempting(path: readonly unknown[]): boolean {
  const [list, , choice, pair] = path.slice(-4);
  return wordOf(list) === 'choices' && isMap(choice) && choice.get('best') !== true && wordOf(pair) === 'text';
}

/** Words that the file breaks in two have the line in which the text starts. */
const lineIn =
  ({ text, lineAt }: YamlSource, [start, end]: NonNullable<Scalar['range']>): ReaderText['lineOf'] =>
  (words) =>
    lineAt(start + Math.max(0, text.slice(start, end).indexOf(words)));
