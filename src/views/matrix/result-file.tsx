import { SaveButton } from '../../islands/save-button.tsx';
import type { ViewProps } from '../../islands/views/view-props.ts';
import type { Matrix } from './matrix.ts';
import type { MatrixView } from './schema.ts';
import { matrixTable } from './text.ts';

type FileProps = Pick<ViewProps<MatrixView>, 'exports' | 'words'> & { readonly matrix: Matrix };

/** Saves the table, for a spreadsheet. */
export function TableFile({ matrix, words, exports }: FileProps) {
  return exports.csv ? (
    <SaveButton
      name="table.csv"
      type="text/csv"
      content={async () => (await import('../../files/csv.ts')).csvFile(matrixTable(matrix, words.table))}
      label={exports.csv}
      words={exports}
    />
  ) : null;
}
