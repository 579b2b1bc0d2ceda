import { defineView } from '../../domain/worksheet/define-view.ts';

export const plan = defineView({
  kind: 'plan',
  chunk: 'days',
  exports: ['copy'],
  styles: ['exports', 'message', 'plan'],
});
