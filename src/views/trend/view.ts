import { defineView } from '../../domain/worksheet/define-view.ts';

export const trend = defineView({ kind: 'trend', exports: ['svg'], styles: ['exports', 'trend'] });
