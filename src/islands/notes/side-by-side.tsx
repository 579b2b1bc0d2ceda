import type { Beside } from '../../domain/notes/side-by-side.ts';

type SideBySideProps = {
  readonly rows: readonly Beside[];
  /** The heads of the two columns, the earlier or other one first. */
  readonly heads: readonly [before: string, now: string];
  readonly nothing: string;
  readonly gone: string;
  /** The id of what names the table. */
  readonly named: string;
};

/** Two answers to each question beside each other. The question stands above its two answers, so that a phone has room. */
export function SideBySide({ rows, heads, nothing, gone, named }: SideBySideProps) {
  return (
    <table class="beside" aria-labelledby={named}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, label, before, now }) => (
        <tbody key={id}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {label ?? gone}
            </th>
          </tr>
          <tr>
            {[before, now].map((answer, at) => (
              <td key={`${String(at)} ${answer}`} dir="auto" class={answer === '' ? 'soft' : undefined}>
                {answer || nothing}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
