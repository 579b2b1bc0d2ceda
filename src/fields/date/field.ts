import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';
import type { DateField } from './schema.ts';

/** A box that is not known stands below the day where there is no room beside it. */
const height = (field: DateField): number => askedHeight(field) + (field.unknown ? 100 : 50);

export const dateKind = defineField({
  kind: 'date',
  stands: ['sheet', 'line'],
  drawnBy: 'page',
  says: 'words',
  readBack: 'own',
  typed: 'date',
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: () => [],
  forSheet: whole,
  forNotes: whole,
  minutes: 0.3,
  height,
  cellHeight: height,
});
