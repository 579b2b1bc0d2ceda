import { defineView } from '../../domain/worksheet/define-view.ts';

export const card = defineView({ kind: 'card', chunk: 'card', exports: ['copy'], styles: ['exports', 'message'] });
