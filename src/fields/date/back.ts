import { partName } from '../../domain/worksheet/names.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';

export const dateBack: ReadBack<'date'> = {
  names: ({ id, unknown }) => (unknown ? [id, partName(id, 'unknown')] : [id]),
};
