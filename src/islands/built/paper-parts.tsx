import { fill } from '../../domain/template/template.ts';
import { tableIn } from '../../domain/worksheet/fields.ts';
import type { Activity } from '../../schema/activity.ts';
import type { WidgetWording } from '../../wording/wording.ts';

type Named = { readonly id: string; readonly text: string };

/** Ruled lines to write on. */
export function RuledLines({ lines }: { lines: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}

/** Options to tick with a pen. */
export function PaperOptions({ options, row = false }: { options: readonly Named[]; row?: boolean }) {
  return (
    <ul role="list" class={row ? 'boxes row' : 'boxes'}>
      {options.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** A cell with words is a head; one without is no head of anything. */
const Head = ({ scope, text }: { scope: 'col' | 'row'; text: string }) =>
  text === '' ? <td /> : <th scope={scope}>{text}</th>;

/** An empty table with a head, and lines high enough to write in. */
export function EmptyTable({ head, rows }: { head: readonly string[]; rows: readonly string[] }) {
  return (
    <table class="blank">
      <thead>
        <tr>
          {head.map((text) => (
            <Head scope="col" text={text} key={text} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((text, index) => (
          <tr key={`${String(index)} ${text}`}>
            <Head scope="row" text={text} />
            {head.slice(1).map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The lines of a table as they are numbered, all that it may have. */
export function linesOnPaper(sheet: Activity, id: string, words: WidgetWording): readonly string[] {
  const table = sheet.kind === 'worksheet' ? tableIn(sheet, id) : undefined;
  return Array.from({ length: table?.max ?? 1 }, (_, index) =>
    fill(words.worksheet.lines?.line ?? '', { row: table?.row ?? '', n: index + 1 }),
  );
}
