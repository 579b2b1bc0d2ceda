import { defineView } from '../../domain/worksheet/define-view.ts';

export const card = defineView({ kind: 'card', exports: ['copy'], styles: ['exports', 'message'] });
