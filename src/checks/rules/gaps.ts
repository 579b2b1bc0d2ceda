import type { Problem } from '../problem.ts';
import { boxIn, type Boxes } from '../read/boxes.ts';
import { allOf } from '../words/list.ts';
import { quote } from '../words/sentences.ts';
import { fits, fitting, instead, strange, type NamedValue } from './named.ts';

/** Everything that looks like a gap, whole or not: “{first}”, “{ first }”, “{first and so on”. */
const GAP = /\{[^{}]*\}?|\}/g;

const gap = (id: string): string => `{${id}}`;
const gapsWritten = ({ text = '' }: NamedValue): string[] => [...new Set(text.match(GAP))];

/**
 * Problems of a sentence whose `{gaps}` are filled with answers: each gap is the id of a box whose answer is words.
 *
 * @param also gaps that stand for something else
 */
export function gaps(file: string, place: NamedValue, among: Boxes, also: readonly string[] = []): Problem[] {
  const { called, boxes } = among;
  const known = [...boxes.filter((box) => fits(box, 'said')).map(({ id }) => id), ...also].map(gap);
  return gapsWritten(place)
    .filter((written) => !known.includes(written))
    .map((written) => {
      const box = boxIn(among, /^\{(.*)\}$/.exec(written)?.[1]);
      return {
        file,
        line: place.line,
        found: strange(quote(written).slice(1, -1), box, called),
        expected: `a gap for ${fitting('said', among)}`,
        fix: instead(written, known, 'Write'),
      };
    });
}

/** Problems of a sentence that has these `{gaps}` and no other. */
export const gapsOnly = (file: string, place: NamedValue, names: readonly string[]): Problem[] =>
  gapsWritten(place)
    .filter((written) => !names.map(gap).includes(written))
    .map((written) => ({
      file,
      line: place.line,
      found: `${quote(written)}, which stands for nothing here`,
      expected: `no gap but ${allOf(names.map(gap))}`,
      fix: instead(written, names.map(gap), 'Write'),
    }));
