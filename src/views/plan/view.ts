import { defineView } from '../../domain/worksheet/define-view.ts';

export const plan = defineView({
  kind: 'plan',
  exports: ['copy'],
  styles: ['exports', 'message', 'plan'],
});
