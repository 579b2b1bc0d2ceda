import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { lineHeight } from '../../domain/worksheet/measure.ts';

export const shortKind = defineField({
  kind: 'short',
  stands: ['sheet', 'line'],
  drawnBy: 'page',
  says: 'itself',
  readBack: 'as said',
  typed: 'line',
  hangs: false,
  closed: () => null,
  styled: () => false,
  words: () => [],
  forSheet: whole,
  forNotes: (field) => ({ ...field, suggest: [] }),
  followed: ({ suggest }) => suggest.length > 0,
  minutes: 0.5,
  height: lineHeight,
  cellHeight: lineHeight,
});
