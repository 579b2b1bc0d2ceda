import { defineView } from '../../domain/worksheet/define-view.ts';

export const calendar = defineView({
  kind: 'calendar',
  exports: ['ics'],
  styles: ['exports', 'calendar'],
});
