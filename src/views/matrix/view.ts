import { defineView } from '../../domain/worksheet/define-view.ts';

export const matrix = defineView({
  kind: 'matrix',
  exports: ['copy', 'csv'],
  styles: ['exports', 'matrix'],
});
