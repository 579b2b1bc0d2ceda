import { FIELDS } from '../../domain/worksheet/all-fields.ts';
import type { Problem } from '../problem.ts';
import { boxIn, optionIds, type Box, type Boxes } from '../read/boxes.ts';
import { wordsIn, type YamlNode } from '../read/yaml-node.ts';
import { allOf, anyOf } from '../words/list.ts';
import { didYouMean } from '../words/nearest.ts';

/** A word of a file, and its line. */
export type NamedValue = Pick<YamlNode<unknown>, 'text' | 'line'>;

/** The kinds of boxes that fit: those listed, or `said`: all whose answer can stand in a sentence. */
export type Kinds = readonly string[] | 'said';

/** Many answers in one field. */
const MANY: readonly string[] = Object.values(FIELDS)
  .filter(({ says }) => says === 'nothing')
  .map(({ kind }) => kind);

/** True for a box of one of these kinds. What has no kind is told by its shape, and fits. */
export const fits = ({ kind }: Box, kinds: Kinds): boolean =>
  kind === '' || (kinds === 'said' ? !MANY.includes(kind) : kinds.includes(kind));

/** What fits, in words: “a date column of “list””. */
export function fitting(kinds: Kinds, { called, boxes }: Boxes): string {
  if (kinds !== 'said') return `a ${anyOf(kinds)} ${called}`;
  return boxes.every((box) => fits(box, kinds)) ? `a ${called}` : `a ${called} that is no ${anyOf(MANY)}`;
}

/** Options in words: “the options “a” and “b””. */
export const optionWords = (ids: readonly string[]): string =>
  `the option${ids.length === 1 ? '' : 's'} ${allOf(ids.map((id) => `“${id}”`))}`;

/** What a word that fits nothing is. */
export const strange = (word: string, box: Box | undefined, called: string): string =>
  box ? `“${word}”, which is a ${box.noun} of the kind “${box.kind}”` : `“${word}”, which is no ${called}`;

/** What to write instead; `verb` is what is done with it. */
export const instead = (word: string, among: readonly string[], verb = 'Name'): string =>
  among.length === 0
    ? 'Take it out, or add one: there is none.'
    : `${didYouMean(word, among)}${verb} one of: ${among.join(', ')}.`;

/** A problem where an id names no box of these kinds. Nothing written is nothing wrong: the shape says what must be there. */
export function named(file: string, { text, line }: NamedValue, among: Boxes, kinds: Kinds): Problem[] {
  const box = boxIn(among, text);
  if (text === undefined || (box && fits(box, kinds))) return [];
  const { called, boxes } = among;
  const ids = boxes.filter((one) => fits(one, kinds)).map(({ id }) => id);
  const found = strange(text, box, called);
  return [{ file, line, found, expected: `the id of ${fitting(kinds, among)}`, fix: instead(text, ids) }];
}

/** A problem where an id names no option of a box. A box that is not there is told where it is named. */
export function optionNamed(file: string, { text, line }: NamedValue, box: Box | undefined): Problem[] {
  const ids = box ? optionIds(box) : [];
  if (text === undefined || ids.length === 0 || ids.includes(text)) return [];
  const called = `option of “${box?.id ?? ''}”`;
  return [
    {
      file,
      line,
      found: strange(text, undefined, called),
      expected: `the id of an ${called}`,
      fix: instead(text, ids),
    },
  ];
}

/** Problems of a group of conditions: `{ state: [done, dropped] }` names choices among the boxes, and options of each. */
export function conditions(file: string, place: YamlNode<Record<string, string[]>>, among: Boxes): Problem[] {
  return wordsIn(place).flatMap((id) => {
    const options = place.at(id);
    return [
      ...named(file, { text: id, line: options.line }, among, ['choice']),
      ...options.items().flatMap((option) => optionNamed(file, option, boxIn(among, id))),
    ];
  });
}
