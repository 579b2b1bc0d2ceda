import { withBareOptions, withNamedOptions } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight, optionsHeight } from '../../domain/worksheet/measure.ts';

export const choicesKind = defineField({
  kind: 'choices',
  stands: ['sheet'],
  drawnBy: 'page',
  says: 'words',
  readBack: 'own',
  typed: null,
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: ({ max }) => (max === undefined ? [] : ['tooMany']),
  forSheet: withBareOptions,
  forNotes: withNamedOptions,
  followed: ({ max }) => max !== undefined,
  minutes: 0.4,
  height: (field) => askedHeight(field) + optionsHeight(field.options),
});
