import { isolated } from '../../domain/worksheet/isolated.ts';
import type { ReadBack } from '../../domain/worksheet/read-back.ts';
import { namesIn, rowsOf } from '../../domain/worksheet/rows.ts';

/** A line of text for each line in which something stands. */
export const tableBack: ReadBack<'table'> = {
  names: (field, linesOf) => linesOf(field.id).flatMap((slot) => namesIn(field, slot)),
  text: (field, { answers, cell }) =>
    rowsOf(field, answers)
      .map(({ cells }) =>
        field.columns
          .map((column) => cell(column, cells[column.id] ?? ''))
          .filter((words) => words !== '')
          .map(isolated)
          .join(' · '),
      )
      .join('\n'),
};
