import { defineView } from '../../domain/worksheet/define-view.ts';

export const piles = defineView({ kind: 'piles', chunk: 'piles', exports: [], styles: ['piles'] });
