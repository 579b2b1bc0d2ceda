import type { Problem } from '../problem.ts';
import { parseMarkdown, type TextNode } from './markdown.ts';
import { mdxFault } from './mdx-faults.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** The text of a lesson or page below its front matter. */
export type Body = {
  readonly file: string;
  /** The whole file with the front matter blanked, so that lines and offsets are those of the file. */
  readonly text: string;
  /** Null when the text cannot be parsed; that is a problem of its own. */
  readonly tree: TextNode | null;
};

const FENCE = /^---[ \t]*$/;

/** Keeps the line breaks of a text and blanks everything else. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/**
 * Splits a file into front matter and text, and parses both. Never throws.
 *
 * @returns the front matter is null when the file has none
 */
export function parseMdx(file: string, text: string): { front: YamlSource | null; body: Body; problems: Problem[] } {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => FENCE.test(line?.replace(/\r$/, '') ?? '');
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end < 0)
    return { front: null, body: { file, text, tree: null }, problems: [noFrontMatter(file, isFence(lines[0]))] };

  const head = blank(`${lines[0]}\n`) + `${lines.slice(1, end).join('\n')}\n`;
  const front = parseYaml(file, head);
  const rest = [blank(lines.slice(0, end + 1).join('\n')), ...lines.slice(end + 1)].join('\n');
  const parsed = parseMarkdown(rest);
  if ('tree' in parsed)
    return { front: front.source, body: { file, text: rest, tree: parsed.tree }, problems: front.problems };
  const { line, reason } = parsed.fault;
  return {
    front: front.source,
    body: { file, text: rest, tree: null },
    problems: [...front.problems, { file, line, ...mdxFault(reason) }],
  };
}

const noFrontMatter = (file: string, opened: boolean): Problem => ({
  file,
  line: 1,
  found: opened ? 'a first line of three hyphens, and no second one' : 'no line of three hyphens at the top',
  expected: 'title and first sentence between two lines of three hyphens, then the text',
  fix: 'Start the file with a line “---”, then “title: …” and the other lines of the head, then a line “---” again. Copy the head of a file beside this one.',
});
