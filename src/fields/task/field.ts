import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { lineHeight } from '../../domain/worksheet/measure.ts';

export const taskKind = defineField({
  kind: 'task',
  stands: ['line'],
  drawnBy: 'page',
  says: 'words',
  readBack: 'as said',
  typed: null,
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: () => ['choose'],
  forSheet: whole,
  forNotes: whole,
  cellHeight: lineHeight,
});
