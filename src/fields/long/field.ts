import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';
import type { LongField } from './schema.ts';

/** Much was written: the box has grown. */
const height = (field: LongField): number => askedHeight(field) + 150;

export const longKind = defineField({
  kind: 'long',
  stands: ['sheet', 'line'],
  drawnBy: 'page',
  says: 'itself',
  readBack: 'as said',
  typed: 'lines',
  hangs: false,
  closed: () => null,
  styled: () => false,
  words: () => [],
  forSheet: whole,
  forNotes: whole,
  minutes: 1,
  height,
  cellHeight: height,
});
