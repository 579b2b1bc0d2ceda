import { useState } from 'preact/hooks';
import { hasAnswers } from '../domain/saved/record.ts';
import { fill } from '../domain/template/template.ts';
import { fieldsOf } from '../domain/worksheet/fields.ts';
import { privateBoxes } from '../domain/worksheet/private.ts';
import type { Field } from '../schema/field.ts';
import type { View } from '../schema/view.ts';
import type { Worksheet } from '../schema/worksheet.ts';
import { FieldControl } from './fields/field.tsx';
import { partOf, type FieldSheet } from './fields/field-props.ts';
import { StaticMarkup } from './static-markup.tsx';
import { inlineLayout } from './layout-strategy.ts';
import { TranslationSafeText } from './translation-safe-text.tsx';
import { openedBy } from './opened-by.ts';
import { formattersFor } from './formatters.ts';
import { StatusLine } from './status-line.tsx';
import { useSheet } from './use-sheet.ts';
import { drawableIn, Views } from './views/views.tsx';
import type { WidgetParts } from './widget-parts.ts';
import { useAtom } from './use-atom.ts';

/** Fields that a view shows itself, beside the sentence that they change. */
const hostedBy = (view: View): readonly string[] => (view.kind === 'funnel' ? [view.chance.guess] : []);

/** A sheet to fill in: fields, the results worked out from them, and where the answers are. */
export function WorksheetWidget(parts: WidgetParts & { worksheet: Worksheet }) {
  const { id, worksheet, words, sheet, tasks, lay = inlineLayout } = parts;
  const { state, form } = useSheet(sheet, privateBoxes(worksheet));
  const { runs: Runs } = parts.kinds;
  const others = useAtom(parts.$dependencies);
  const [touched, setTouched] = useState({ name: '', opened: '' });
  const { answers, open: live } = state;
  const said = words.worksheet;
  const speech = formattersFor(words.language, tasks, parts.now());
  const results = drawableIn(worksheet, parts.views, words);
  const between = Object.fromEntries(
    results.flatMap(({ part, view, words: own }) => Object.entries(part.faults?.(worksheet, view, answers, own) ?? {})),
  );
  const fault = (field: Field): string | null =>
    partOf(parts.kinds, field)?.faultIn?.(field, answers, said) ?? between[field.id] ?? null;
  const onSheet: FieldSheet = {
    activity: id,
    worksheet,
    answers,
    others,
    speech,
    words: said,
    tasks,
    live,
    parts: parts.kinds,
    built: parts.built,
    removed: state.removed,
    lines: sheet,
  };
  const control = (field: Field) => (
    <FieldControl key={field.id} field={field} name={field.id} fault={fault(field)} sheet={onSheet} />
  );
  const some = results.flatMap(({ part }) => part.shown?.(worksheet, answers) ?? []);
  const isShown = ({ id: name }: Field): boolean => some.every((names) => names.has(name));
  const hosted = worksheet.views.flatMap(hostedBy);
  const own = (fields: readonly Field[]) => fields.filter((field) => !hosted.includes(field.id));
  // A field that the chosen text does not need is there all the same: its answer is not lost, and comes back with it.
  const placed = (field: Field) => (
    <div class="place" key={field.id} data-shut={isShown(field) ? undefined : ''}>
      {control(field)}
    </div>
  );
  const steps = (fields: readonly Field[]) => lay(fields, (together) => together.map(placed));
  const more = own(worksheet.more);
  const isFirst = (field: Field): boolean => partOf(parts.kinds, field)?.first === true;
  const counts = own(worksheet.fields).filter(isFirst);
  const rest = own(worksheet.fields).filter((field) => !isFirst(field));
  const last = fieldsOf(worksheet).find((field) => field.id === touched.name);
  const wrong = last && fault(last);

  return (
    <form
      method="dialog"
      autocomplete="off"
      class="flow"
      {...form}
      onInput={(event) => setTouched({ name: (event.target as HTMLInputElement).name, opened: openedBy(event) })}
    >
      <StaticMarkup class="flow">{parts.head}</StaticMarkup>
      {counts.length > 0 && lay(counts, (together) => <div class="counts">{together.map(control)}</div>)}
      {steps(rest)}
      <Views
        {...parts}
        state={state}
        others={others}
        control={(name) => {
          const field = fieldsOf(worksheet).find((one) => one.id === name);
          return field ? control(field) : null;
        }}
      />
      {parts.lay
        ? steps(more)
        : more.length > 0 && (
            <details class="more">
              <summary>{said.more}</summary>
              <div class="flow">{more.map(placed)}</div>
            </details>
          )}
      {/* What opens beside a box or under a choice is seen at once; this says it too. */}
      <p class="vh" role={live ? 'status' : undefined}>
        <TranslationSafeText
          text={wrong ? fill(said.announced ?? '', { label: last.label, fault: wrong }) : touched.opened}
        />
      </p>
      <div class="status">
        <StatusLine state={state} words={words.status} />
        <StaticMarkup class="shared">{parts.built?.shared}</StaticMarkup>
      </div>
      {worksheet.again !== undefined && Runs && (
        <Runs
          activity={worksheet}
          label={worksheet.again}
          state={state}
          started={hasAnswers(answers)}
          again={() => sheet.again()}
          words={words}
          tasks={tasks}
          now={parts.now}
        />
      )}
    </form>
  );
}
