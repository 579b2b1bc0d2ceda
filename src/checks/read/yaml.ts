import { LineCounter, parseDocument, type Document } from 'yaml';
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
  lineAt(offset: number): number;
};

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
  const faults = [...document.errors, ...document.warnings];
  const problems = faults.map(({ code, message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    ...yamlFault(code, message),
  }));
  const { data, fault } = problems.length === 0 ? dataOf(document) : { data: undefined, fault: null };
  if (fault !== null) problems.push({ file, line: 1, ...yamlFault('ALIAS', fault) });
  return { source: { file, text, document, data, lineAt }, problems };
}

/** An alias to a name that nobody gave shows only when the data is put together. */
function dataOf(document: Document.Parsed): { data: unknown; fault: string | null } {
  try {
    return { data: document.toJS() as unknown, fault: null };
  } catch (error) {
    return { data: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}
