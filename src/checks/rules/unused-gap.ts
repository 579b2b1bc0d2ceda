import { gapsIn } from '../../domain/message/sentence.ts';
import type { Problem } from '../problem.ts';
import { columnsIn, fieldsIn, kindOf, optionsIn, viewsIn } from '../read/activity.ts';
import { nearest } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/** On the sheet of a message, words that stand for an empty field have a text in which they stand. */
export const unusedGap: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const views = viewsIn(root);
    if (!views.some((view) => kindOf(view) === 'message')) return [];
    const boxes = fieldsIn(root).flatMap((field) => [field, ...columnsIn(field)]);
    const texts = views.flatMap(({ value }) => stringsIn(value));
    const owns = boxes.flatMap((box) => optionsIn(box)).flatMap((option) => option.at('own').text ?? []);
    const named = [...owns, ...texts.flatMap((text) => gapsIn(text))];
    const ids = boxes.map((box) => box.at('id').text);
    // A name that was mistyped is told where it stands, and not again as a gap that is missing.
    const mistyped = named.filter((name) => !ids.includes(name));
    const isUsed = (id: string): boolean =>
      named.includes(id) || texts.includes(id) || nearest(id, mistyped) !== undefined;
    return boxes.flatMap((box): Problem[] => {
      const { value, line } = box.at('gap');
      const id = box.at('id').text;
      if (value === undefined || id === undefined || isUsed(id)) return [];
      return [
        {
          file,
          line,
          found: `“gap” under “${id}”, which no text has as a gap`,
          expected: 'words for a gap only where there is one',
          fix: `Write {${id}} into a text, or take “gap” out.`,
        },
      ];
    });
  });

/** Every text of a view, however deep; `seen` because a file can name a group inside itself. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((inside) => stringsIn(inside, seen));
}
