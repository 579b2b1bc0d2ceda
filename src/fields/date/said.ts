import type { Said } from '../../domain/worksheet/said.ts';

export const dateSaid: Said<'date'> = ({ unknown }, saved, _, speech) =>
  saved === '' ? '' : saved === 'unknown' ? (unknown ?? '') : speech.day(saved);
