import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { SourceFile } from '../../src/checks/read/files.ts';
import { nodesIn } from '../../src/checks/read/markdown.ts';
import { parseMdx, type Body } from '../../src/checks/read/mdx.ts';
import { parseYaml, type YamlSource } from '../../src/checks/read/yaml.ts';
import { inside, open, type Shape } from '../../src/schema/walk.ts';
import { SHAPES } from '../../src/checks/shape/shapes.ts';
import { text as readerText } from '../../src/schema/id.ts';
import { noun } from '../../src/schema/views/noun.ts';
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

const inYaml = ({ document, data, text }: YamlSource, shape: unknown, tag: PseudoTag): Change[] => [
  ...scalarsOf(document.contents, data, shape as Shape).map(({ value, type, range }) => {
    const [from, to] = range ?? [0, 0];
    // In quotation marks a text can say anything; a folded one ends with the line break behind it.
    const quoted = JSON.stringify(pseudoText(String(value).trim(), tag));
    return { from, to, text: type?.startsWith('BLOCK') ? `${quoted}\n` : quoted };
  }),
  ...nounsOf(document.contents, data, shape as Shape).map((map) => moreForms(map, text, tag)),
];

/** A language with more plural forms than English has them all; here every other one is said like the plural. */
function moreForms(map: YAMLMap, file: string, tag: PseudoTag): Change {
  const key = map.items[0]?.key;
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const indent = ' '.repeat(start - (file.lastIndexOf('\n', start) + 1));
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((form) => !map.has(form));
  const said = JSON.stringify(pseudoText(String(map.get('other')), tag));
  return {
    from: start,
    to: start,
    text: forms.map((form) => `${form}: ${said}${map.flow ? ', ' : `\n${indent}`}`).join(''),
  };
}

/** What a shape leads to in a piece of YAML: the node, what it holds, and its shape there. */
type Step = { readonly node: unknown; readonly shape: Shape };

/** Everything in a piece of YAML, with its shape. */
function stepsIn(node: unknown, value: unknown, shape: Shape): Step[] {
  return open(shape, value).flatMap((one): Step[] => {
    const { element } = one.def;
    const here = { node, shape: one };
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        const next = inside(one, key);
        return next ? stepsIn(pair.value, (value as Record<string, unknown>)[key], next) : [];
      });
      return [here, ...entries];
    }
    if (!isSeq(node) || !element) return [here];
    return [here, ...node.items.flatMap((item, index) => stepsIn(item, (value as unknown[])[index], element))];
  });
}

/** The texts for readers. */
const scalarsOf = (node: unknown, value: unknown, shape: Shape): Scalar[] =>
  stepsIn(node, value, shape).flatMap((step) =>
    (step.shape as unknown) === readerText && isScalar(step.node) ? [step.node] : [],
  );

/** The plural forms. */
const nounsOf = (node: unknown, value: unknown, shape: Shape): YAMLMap[] =>
  stepsIn(node, value, shape).flatMap((step) =>
    (step.shape as unknown) === noun && isMap(step.node) ? [step.node] : [],
  );

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
