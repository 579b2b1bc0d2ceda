import { gapsOnly } from '../../checks/rules/gaps.ts';
import { named } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** A trend follows one rating over the runs of its sheet, so there must be a button that begins a new run. */
export const trend: ViewCheck<'trend'> = (view, { file, root, fields }) => [
  ...named(file, view.at('field'), fields, ['rating']),
  ...named(file, view.at('name'), fields, 'said'),
  ...gapsOnly(file, view.at('empty'), ['n', 'of']),
  ...(root.at('again').value === undefined
    ? [
        {
          file,
          line: view.line,
          found: 'a trend on a sheet without “again”',
          expected: 'a sheet that can be filled in several times',
          fix: 'Write “again: …” for the sheet, the words on the button that begins a new run.',
        },
      ]
    : []),
];
