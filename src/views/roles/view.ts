import { defineView } from '../../domain/worksheet/define-view.ts';

export const roles = defineView({ kind: 'roles', exports: ['copy'], styles: ['exports', 'roles'] });
