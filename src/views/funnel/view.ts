import { defineView } from '../../domain/worksheet/define-view.ts';

export const funnel = defineView({ kind: 'funnel', exports: [], styles: ['funnel'] });
