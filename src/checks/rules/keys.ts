import { fieldsIn, ofKind, withdrawnIn } from '../read/activity.ts';
import { lineBoxes } from '../read/boxes.ts';
import { named } from './named.ts';
import type { Rule } from './rule.ts';

/** What may name a line. */
const KINDS = ['short', 'long', 'date', 'choice', 'task'];

/** The columns that name the lines of a table are there, each once. */
export const keys: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }) =>
    [...fieldsIn(root), ...withdrawnIn(root)].flatMap((field) => {
      const columns = ofKind(field, 'table')?.at('key').items() ?? [];
      const boxes = lineBoxes(field);
      if (!boxes) return [];
      const again = columns.filter(({ text }, at) => columns.findIndex((one) => one.text === text) < at);
      return [
        ...columns.flatMap((one) => named(file, one, boxes, KINDS)),
        ...again.map(({ text, line }) => ({
          file,
          line,
          found: `“${text ?? ''}” a second time`,
          expected: 'every column that names a line once',
          fix: 'Take it out.',
        })),
      ];
    }),
  );
