import { withBareOptions, withNamedOptions } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';

export const ratingKind = defineField({
  kind: 'rating',
  stands: ['sheet'],
  drawnBy: 'page',
  says: 'words',
  readBack: 'own',
  typed: null,
  hangs: false,
  closed: ({ options }) => options.map(({ id }) => id),
  styled: () => true,
  words: () => [],
  forSheet: withBareOptions,
  forNotes: withNamedOptions,
  minutes: 0.2,
  height: (field) => askedHeight(field) + field.options.length * 44,
});
