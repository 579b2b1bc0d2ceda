import { defineView } from '../../domain/worksheet/define-view.ts';

export const compare = defineView({ kind: 'compare', exports: [], styles: ['trend'] });
