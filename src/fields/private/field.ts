import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';

export const privateKind = defineField({
  kind: 'private',
  stands: ['sheet'],
  drawnBy: 'page',
  says: 'itself',
  readBack: 'as said',
  typed: 'lines',
  hangs: false,
  closed: () => null,
  styled: () => true,
  words: () => [],
  forSheet: (field) => ({ ...field, prompts: [] }),
  forNotes: (field) => ({ ...field, prompts: [] }),
  minutes: 5,
  height: (field) => askedHeight(field) + field.prompts.length * 50 + 210,
});
