import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';

export const tableKind = defineField({
  kind: 'table',
  stands: ['sheet'],
  drawnBy: 'script',
  says: 'nothing',
  readBack: 'own',
  typed: null,
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: ({ columns }, _, cell) => ['lines', ...columns.flatMap(cell)],
  forSheet: (field, ofColumn) => ({ ...field, columns: field.columns.map(ofColumn) }),
  forNotes: (field, ofColumn) => ({ ...field, add: '', columns: field.columns.map(ofColumn) }),
  minutes: 2,
  height: (field, cell) =>
    askedHeight(field) +
    Math.min(field.max, field.start + 1) * field.columns.reduce((sum, column) => sum + cell(column), 60),
  shorter: (field, height, most) =>
    height({ ...field, start: field.start - 1 }) > most ? { ...field, start: 1 } : field,
});
