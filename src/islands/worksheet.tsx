import { useState } from 'preact/hooks';
import { readCount } from '../domain/numbers/count.ts';
import { textOf, type Answers } from '../domain/saved/record.ts';
import { fill } from '../domain/template/template.ts';
import { fieldsOf } from '../domain/worksheet/fields.ts';
import type { Field } from '../schema/field.ts';
import type { Worksheet } from '../schema/worksheet.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { FieldControl } from './field.tsx';
import { FunnelResult } from './funnel.tsx';
import { funnelOf } from './funnel-of.ts';
import { Heading } from './heading.tsx';
import { Live } from './live.tsx';
import { StatusLine } from './status-line.tsx';
import type { WidgetParts } from './widget-parts.ts';
import { useSheet } from './use-sheet.ts';

/** The sentence for a number that cannot be read, or null. */
const faultIn = (field: Field, answers: Answers, words: WidgetWording['worksheet']): string | null => {
  if (field.kind !== 'number') return null;
  const count = readCount(textOf(answers, field.id), field);
  return count.state === 'fault' ? fill(words.count[count.fault], { min: field.min, max: field.max }) : null;
};

/** What has just opened on the page because of a field: its fault, or the note of the option that was picked. */
const openedBy = (field: Field, answers: Answers, fault: string | null, words: WidgetWording['worksheet']): string => {
  if (fault) return fill(words.announced, { label: field.label, fault });
  if (field.kind !== 'choice') return '';
  return field.options.find(({ id }) => id === textOf(answers, field.id))?.note ?? '';
};

/** A sheet to fill in: fields, the result worked out from them, and where the answers are. */
export function WorksheetWidget({ id, worksheet, heading, words, sheet }: WidgetParts & { worksheet: Worksheet }) {
  const { state, form } = useSheet(sheet);
  const [touched, setTouched] = useState('');
  const { view } = worksheet;
  const result = view && funnelOf(worksheet, view, state.answers, words.funnel);
  const fault = (field: Field) => faultIn(field, state.answers, words.worksheet) ?? result?.conflicts[field.id] ?? null;
  const last = fieldsOf(worksheet).find((field) => field.id === touched);
  const control = (field: Field) => <FieldControl key={field.id} activity={id} field={field} fault={fault(field)} />;
  // A field that the view shows beside the sentence it changes is not shown a second time among the others.
  const shown = (fields: readonly Field[]) => fields.filter((field) => field.id !== view?.chance.guess);
  const hosted = worksheet.fields.find((field) => field.id === view?.chance.guess);
  const counts = shown(worksheet.fields).filter(({ kind }) => kind === 'number');
  const others = shown(worksheet.fields).filter(({ kind }) => kind !== 'number');
  return (
    <form
      method="dialog"
      autocomplete="off"
      class="flow"
      {...form}
      onInput={(event) => {
        form.onInput(event);
        setTouched((event.target as HTMLInputElement).name);
      }}
    >
      <Heading level={heading} id={id}>
        {worksheet.title}
      </Heading>
      <p class="small soft">{words.worksheet.place[worksheet.place]}</p>
      {worksheet.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {worksheet.sample && (
        <p class="sample">
          <b>{words.worksheet.sample}</b> <span>{worksheet.sample}</span>
        </p>
      )}
      {counts.length > 0 && <div class="counts">{counts.map(control)}</div>}
      {view && result && (
        <FunnelResult
          id={id}
          view={view}
          result={result}
          words={words.funnel}
          language={words.language}
          heading={heading}
          live={state.open}
        >
          {hosted && <div class="guess">{control(hosted)}</div>}
        </FunnelResult>
      )}
      {others.map(control)}
      {worksheet.more.length > 0 && (
        <details class="more">
          <summary>{words.worksheet.more}</summary>
          {worksheet.more.map(control)}
        </details>
      )}
      {/* What opens beside a box or under a choice is seen at once; this says it too. */}
      <p class="vh" role={state.open ? 'status' : undefined}>
        <Live text={last ? openedBy(last, state.answers, fault(last), words.worksheet) : ''} />
      </p>
      <div class="status">
        <StatusLine state={state} words={words.status} />
      </div>
    </form>
  );
}
