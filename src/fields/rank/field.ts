import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { askedHeight } from '../../domain/worksheet/measure.ts';

export const rankKind = defineField({
  kind: 'rank',
  stands: ['sheet'],
  drawnBy: 'script',
  says: 'words',
  readBack: 'own',
  typed: null,
  hangs: true,
  closed: () => null,
  styled: () => true,
  words: () => ['choose', 'places', 'placed'],
  forSheet: whole,
  forNotes: whole,
  minutes: 0.3,
  height: (field) => askedHeight(field) + field.places * 85,
});
