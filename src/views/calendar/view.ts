import { defineView } from '../../domain/worksheet/define-view.ts';

export const calendar = defineView({
  kind: 'calendar',
  chunk: 'days',
  exports: ['ics'],
  styles: ['exports', 'calendar'],
});
