import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { SourceFile } from '../../src/checks/read/files.ts';
import { nodesIn } from '../../src/checks/read/markdown.ts';
import { parseMdx, type Body } from '../../src/checks/read/mdx.ts';
import { parseYaml, type YamlSource } from '../../src/checks/read/yaml.ts';
import { open, type Shape } from '../../src/checks/shape/known.ts';
import { SHAPES } from '../../src/checks/shape/shapes.ts';
import { text as readerText } from '../../src/schema/id.ts';
import { pseudoText, type PseudoTag } from './pseudo-text.ts';

/** A piece of a file, by its offsets, and what it becomes. */
type Change = { readonly from: number; readonly to: number; readonly text: string };

/** The kinds of content that every language has of its own, by where they are in its folder. */
const KINDS: readonly (readonly [path: RegExp, shape: unknown])[] = [
  [/^lessons\/.+\.mdx$/, SHAPES.lessons],
  [/^pages\/.+\.mdx$/, SHAPES.pages],
  [/^activities\/.+\.yaml$/, SHAPES.activities],
  [/^evidence\/.+\.yaml$/, SHAPES.evidence],
  [/^course\.yaml$/, SHAPES.course],
  [/^tasks\.yaml$/, SHAPES.tasks],
  [/^updates\.yaml$/, SHAPES.updates],
];

const ENGLISH = 'content/en/';

/**
 * The content in a made-up language: every file of `content/en` again under `content/<tag>`, with its texts for readers in
 * that language. Which texts are for readers is what the schema says: whatever it calls `text`. All else is as in English,
 * byte for byte: ids, kinds, references, days, comments and layout. What the languages share is left out.
 *
 * @throws Error for a file of a kind that is not known, or that cannot be read
 */
export const pseudoContent = (files: readonly SourceFile[], tag: PseudoTag): SourceFile[] =>
  files.flatMap(({ file, text }) => {
    if (!file.startsWith(ENGLISH)) return [];
    const path = file.slice(ENGLISH.length);
    const shape = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    if (!shape) throw new Error(`Nothing says what ${file} is: add its kind to KINDS in ${import.meta.filename}.`);
    const changes = path.endsWith('.mdx') ? inMdx(file, text, shape, tag) : inYaml(yamlOf(file, text), shape, tag);
    return [{ file: `content/${tag}/${path}`, text: changed(text, changes) }];
  });

/** Writes files of content under a folder, such as a copy of the project. */
export async function writeContent(root: string, files: readonly SourceFile[]): Promise<void> {
  for (const { file, text } of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

/** A text with pieces of it changed; the pieces do not overlap. */
const changed = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((rest, { from, to, text: by }) => rest.slice(0, from) + by + rest.slice(to), text);

function yamlOf(file: string, text: string): YamlSource {
  const { source, problems } = parseYaml(file, text);
  if (problems.length > 0) throw new Error(`${file} cannot be read.`);
  return source;
}

const inYaml = ({ document, data }: YamlSource, shape: unknown, tag: PseudoTag): Change[] =>
  scalarsOf(document.contents, data, shape as Shape).map(({ value, type, range }) => {
    const [from, to] = range ?? [0, 0];
    // In quotation marks a text can say anything; a folded one ends with the line break behind it.
    const quoted = JSON.stringify(pseudoText(String(value).trim(), tag));
    return { from, to, text: type?.startsWith('BLOCK') ? `${quoted}\n` : quoted };
  });

/** The texts for readers in a piece of YAML. */
function scalarsOf(node: unknown, value: unknown, shape: Shape): Scalar[] {
  return open(shape, value).flatMap((one): Scalar[] => {
    if ((one as unknown) === readerText) return isScalar(node) ? [node] : [];
    const { shape: entries, element, valueType } = one.def;
    if (isMap(node)) {
      return node.items.flatMap((pair) => {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        const next = entries?.[key] ?? valueType;
        return next ? scalarsOf(pair.value, (value as Record<string, unknown>)[key], next) : [];
      });
    }
    if (isSeq(node) && element) {
      return node.items.flatMap((item, index) => scalarsOf(item, (value as unknown[])[index], element));
    }
    return [];
  });
}

function inMdx(file: string, text: string, shape: unknown, tag: PseudoTag): Change[] {
  const { front, body, problems } = parseMdx(file, text);
  if (!front || problems.length > 0) throw new Error(`${file} cannot be read.`);
  return [...inYaml(front, shape, tag), ...inProse(body, tag), ...people(body, tag)];
}

/** Headings and paragraphs, wherever they are. Marks, tags and targets of links inside them are kept by `pseudoText`. */
const inProse = ({ tree, text }: Body, tag: PseudoTag): Change[] =>
  (tree ? nodesIn(tree) : [])
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map(({ position: { start, end } }) => ({
      from: start.offset,
      to: end.offset,
      text: pseudoText(text.slice(start.offset, end.offset), tag),
    }));

/** The one attribute that is for readers. */
const people = ({ text }: Body, tag: PseudoTag): Change[] =>
  [...text.matchAll(/(?<=<Example who=")[^"]*/g)].map(({ 0: who, index }) => ({
    from: index,
    to: index + who.length,
    text: pseudoText(who, tag),
  }));
