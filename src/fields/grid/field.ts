import { withBareOptions, withNamedOptions } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { MAX_STEP_HEIGHT } from '../../domain/worksheet/measure.ts';

export const gridKind = defineField({
  kind: 'grid',
  stands: ['sheet'],
  drawnBy: 'script',
  says: 'nothing',
  readBack: 'own',
  typed: null,
  hangs: true,
  closed: () => null,
  styled: () => true,
  words: () => ['choose', 'noLines'],
  forSheet: withBareOptions,
  forNotes: withNamedOptions,
  minutes: 2,
  // As high as its tables get long: it has a step of its own.
  height: () => MAX_STEP_HEIGHT,
});
