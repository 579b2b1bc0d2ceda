import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { lineHeight } from '../../domain/worksheet/measure.ts';

export const numberKind = defineField({
  kind: 'number',
  stands: ['sheet'],
  drawnBy: 'script',
  says: 'itself',
  readBack: 'as said',
  typed: 'number',
  hangs: false,
  closed: () => null,
  styled: () => false,
  words: () => ['announced', 'count'],
  forSheet: whole,
  forNotes: whole,
  minutes: 0.3,
  height: lineHeight,
  first: true,
});
