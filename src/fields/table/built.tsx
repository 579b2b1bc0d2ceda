import type { BuiltPart } from '../../islands/built/built-part.ts';
import { EmptyTable, linesOnPaper } from '../../islands/built/paper-parts.tsx';

/** What a box on the screen offers is listed below. */
const TableBlank: BuiltPart<'table'>['Blank'] = ({ field, sheet, words, offered }) => (
  <>
    <EmptyTable head={['', ...field.columns.map(({ label }) => label)]} rows={linesOnPaper(sheet, field.id, words)} />
    {field.columns
      .map((column) => ({ ...column, choices: offered(column) }))
      .map(
        ({ id, label, choices }) =>
          choices.length > 0 && (
            <p key={id} class="small">
              {`${label}: ${choices.join(' · ')}`}
            </p>
          ),
      )}
  </>
);

export const tableBuilt: BuiltPart<'table'> = { Field: null, Blank: TableBlank };
