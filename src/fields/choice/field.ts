import { withBareOptions, withNamedOptions } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight, listHeight, optionsHeight } from '../../domain/worksheet/measure.ts';
import { isList } from './list.ts';

export const choiceKind = defineField({
  kind: 'choice',
  stands: ['sheet', 'line'],
  drawnBy: 'page',
  says: 'words',
  readBack: 'own',
  typed: null,
  hangs: false,
  closed: ({ options }) => options.map(({ id }) => id),
  styled: isList,
  words: (field, inLine) => (inLine || isList(field) ? ['choose'] : []),
  forSheet: withBareOptions,
  forNotes: withNamedOptions,
  minutes: 0.3,
  height: (field) => (isList(field) ? listHeight(field) : askedHeight(field) + optionsHeight(field.options)),
  cellHeight: listHeight,
});
