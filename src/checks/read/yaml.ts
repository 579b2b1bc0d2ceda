import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { yamlFault } from './yaml-faults.ts';

/** A text of YAML (JSON is YAML too) that still knows where everything stands. */
export type YamlSource = {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** The plain data; undefined when the text cannot be read. */
  readonly data: unknown;
  /** Line of an offset into the text, from 1. */
  readonly lineAt: (offset: number) => number;
};

type Fault = { readonly message: string; readonly offset: number };

/**
 * Parses YAML. Never throws: what cannot be read comes back as problems, with `data` undefined.
 *
 * The site itself reads dates without quotation marks as dates and not as text, so the same tag is used here: otherwise
 * such a date would pass this check and stop the build a moment later.
 *
 * @param text has the line numbers of the file: what stands before the YAML is blanked, not cut off
 */
export function parseYaml(file: string, text: string): { source: YamlSource; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: ['timestamp'] });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    offset: openedAt(document, message, pos[0]),
  }));
  const { data, fault } = faults.length === 0 ? dataOf(document) : { data: undefined, fault: undefined };
  const problems = [...faults, ...(fault ?? [])].map(({ message, offset }) => ({
    file,
    line: lineAt(offset),
    ...yamlFault(message),
  }));
  return { source: { file, text, document, data, lineAt }, problems: firstOfEachLine(problems) };
}

/** One slip makes the parser stumble several times over the same line. */
const firstOfEachLine = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);

/** A quotation mark that is not closed is missed at the end of the file; it has to be mended where it was opened. */
function openedAt(document: Document.Parsed, message: string, offset: number): number {
  if (!message.startsWith('Missing closing')) return offset;
  let opened = offset;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) opened = node.range[0];
    },
  });
  return opened;
}

/** A name that nobody gave shows only when the data is put together. */
function dataOf(document: Document.Parsed): { data: unknown; fault: Fault[] | undefined } {
  try {
    return { data: document.toJS() as unknown, fault: undefined };
  } catch (error) {
    let offset = 0;
    visit(document, {
      Alias(_, node) {
        if (isAlias(node) && !node.resolve(document) && node.range) offset = node.range[0];
      },
    });
    return { data: undefined, fault: [{ message: error instanceof Error ? error.message : String(error), offset }] };
  }
}
