import { isScalar, visit, type Scalar } from 'yaml';
import type { Problem } from '../problem.ts';
import { nodesIn } from '../read/markdown.ts';
import type { YamlSource } from '../read/yaml.ts';
import { findInText } from '../words/find.ts';
import type { Rule } from './rule.ts';

const MARK = /[!！¡]/gu;

/** Nobody who has just been turned down wants to be shouted at, or cheered on. */
export const exclamation: Rule = ({ lessons, pages, activities, evidence, course, tasks, updates }) => {
  const inData = [...lessons, ...pages, ...activities, ...evidence, ...tasks, ...updates, course].flatMap(
    ({ file, source }) => linesIn(source).map((line) => ({ file, line })),
  );
  const inProse = [...lessons, ...pages].flatMap(({ file, body }) => {
    const attributes = (body.tree ? nodesIn(body.tree) : []).flatMap(({ attributes = [], position }) =>
      attributes.some(({ value }) => typeof value === 'string' && value.search(MARK) >= 0) ? [position.start.line] : [],
    );
    return [...attributes, ...findInText(body, MARK).map(({ line }) => line)].map((line) => ({ file, line }));
  });
  const once = new Map([...inData, ...inProse].map((at) => [`${at.file}:${at.line}`, at]));
  return [...once.values()].map((at): Problem => ({
    ...at,
    found: 'an exclamation mark',
    expected: 'a full stop',
    fix: 'Write a full stop.',
  }));
};

/** The lines of all texts with an exclamation mark. */
function linesIn({ text, document, data, lineAt }: YamlSource): number[] {
  const lines: number[] = [];
  if (data === undefined) return lines;
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node)) lines.push(...marksIn(node, text).map(lineAt));
    },
  });
  return lines;
}

function marksIn({ value, range }: Scalar, text: string): number[] {
  if (typeof value !== 'string' || value.search(MARK) < 0 || !range) return [];
  const offsets = [...text.slice(range[0], range[1]).matchAll(MARK)].map(({ index }) => range[0] + index);
  // Written as a character code: then the line of the text has to do.
  return offsets.length > 0 ? offsets : [range[0]];
}
