import { defineView } from '../../domain/worksheet/define-view.ts';

export const piles = defineView({ kind: 'piles', exports: [], styles: ['piles'] });
