import { defineView } from '../../domain/worksheet/define-view.ts';

export const message = defineView({
  kind: 'message',
  exports: ['copy', 'mail'],
  styles: ['exports', 'message'],
});
