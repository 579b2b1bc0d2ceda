import type { Said } from '../../domain/worksheet/said.ts';

export const taskSaid: Said<'task'> = (_, saved, __, speech) => (saved === '' ? '' : speech.task(saved));
