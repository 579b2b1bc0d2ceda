import { defineView } from '../../domain/worksheet/define-view.ts';

export const message = defineView({
  kind: 'message',
  chunk: 'texts',
  exports: ['copy', 'mail'],
  styles: ['exports', 'message'],
});
