import { defineView } from '../../domain/worksheet/define-view.ts';

export const funnel = defineView({ kind: 'funnel', chunk: 'numbers', exports: [], styles: ['funnel'] });
