import type { ComponentChildren } from 'preact';
import { fill } from '../../domain/template/template.ts';
import { fieldsOf, tableIn } from '../../domain/worksheet/fields.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { WidgetWording } from '../../wording/wording.ts';

type Named = { readonly id: string; readonly text: string };

/** Ruled lines to write on. */
function RuledLines({ lines }: { lines: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}

/** Options to tick with a pen. */
function PaperOptions({ options, row = false }: { options: readonly Named[]; row?: boolean }) {
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
function Empty({ head, rows }: { head: readonly string[]; rows: readonly string[] }) {
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

const named = (many: number, text: (n: number) => string): string[] =>
  Array.from({ length: many }, (_, index) => text(index + 1));

/** One field with room to write. */
function BlankField({ field, sheet, words }: { field: Field; sheet: Activity; words: WidgetWording }) {
  const { line = '', places = [] } = words.worksheet.lines ?? {};
  const linesOf = (id: string): string[] => {
    const table = sheet.kind === 'worksheet' ? tableIn(sheet, id) : undefined;
    return named(table?.max ?? 1, (n) => fill(line, { row: table?.row ?? '', n }));
  };
  switch (field.kind) {
    case 'number':
    case 'date':
      return (
        <>
          <RuledLines lines={1} />
          {field.kind === 'date' && field.unknown && (
            <PaperOptions options={[{ id: 'unknown', text: field.unknown }]} />
          )}
        </>
      );
    case 'short':
      return <RuledLines lines={1} />;
    case 'long':
      return <RuledLines lines={field.rows} />;
    case 'private':
      return (
        <>
          {field.prompts.length > 0 && (
            <ol>
              {field.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ol>
          )}
          <RuledLines lines={field.rows * 2} />
        </>
      );
    case 'choice':
    case 'choices':
      return <PaperOptions options={field.options} />;
    case 'rating':
      return <PaperOptions options={field.options} row />;
    case 'table': {
      // What a box on the screen offers is listed below: choices, and what to write where the day is not known.
      const offered = field.columns.map((column) => ({
        column,
        choices:
          column.kind === 'choice'
            ? column.options.map(({ text }) => text)
            : column.kind === 'date' && column.unknown
              ? [column.unknown]
              : [],
      }));
      return (
        <>
          <Empty head={['', ...field.columns.map(({ label }) => label)]} rows={linesOf(field.id)} />
          {offered.map(
            ({ column, choices }) =>
              choices.length > 0 && (
                <p key={column.id} class="small">
                  {`${column.label}: ${choices.join(' · ')}`}
                </p>
              ),
          )}
        </>
      );
    }
    case 'sort':
      return <Empty head={['', ...field.piles.map(({ text }) => text)]} rows={field.cards.map(({ text }) => text)} />;
    case 'rank':
      return <Empty head={['', field.label]} rows={field.places > 1 ? places.slice(0, field.places) : ['']} />;
    case 'grid':
      return (
        <>
          <Empty head={['', ...linesOf(field.by)]} rows={linesOf(field.of)} />
          <p class="small">{field.options.map(({ text }) => text).join(' · ')}</p>
        </>
      );
  }
}

/** A label, its hint, and what belongs to it. */
function Asked({ label, hint, children }: { label: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="asked">
      <h2 class="label">{label}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </div>
  );
}

/** A sheet with room to write by hand. */
export function Blank({ activity, words }: { activity: Activity; words: WidgetWording }) {
  if (activity.kind === 'quiz') return null;
  if (activity.kind === 'self-check') {
    const answers = [...activity.answers, { id: 'unsure', text: activity.unsure }].map(({ text }) => text);
    return (
      <>
        {activity.fields.map((field) => (
          <Asked key={field.id} label={field.label} hint={field.hint}>
            <PaperOptions options={field.options} />
          </Asked>
        ))}
        {activity.lead && <p>{activity.lead}</p>}
        {activity.scales.map((scale) => (
          <Asked key={scale.id} label={scale.title}>
            <Empty head={['', ...answers]} rows={scale.statements.map(({ text }) => text)} />
          </Asked>
        ))}
        {activity.method.map((sentence) => (
          <p class="small" key={sentence}>
            {sentence}
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      {fieldsOf(activity).map((field) => (
        <Asked key={field.id} label={field.label} hint={field.hint}>
          <BlankField field={field} sheet={activity} words={words} />
        </Asked>
      ))}
    </>
  );
}
