import { FIRST_DAY, LAST_DAY } from '../../domain/calendar/bounds.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { DateField, LongField, PrivateField, ShortField } from '../../schema/field.ts';
import { idsOf, listOf, type FieldProps } from '../fields/field-props.ts';
import { LabelAndHint } from '../fields/label.tsx';

/** One line. What other sheets hold is offered by the browser while typing, and anything else may be written. */
export function ShortText({ field, name, sheet }: FieldProps<ShortField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const list = field.suggest.length > 0 ? listOf(box) : undefined;
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {/* The blank placeholder lets the style sheet tell a filled box from an empty one, before any script. */}
      <input
        type="text"
        dir="auto"
        id={box}
        name={name}
        placeholder=" "
        list={list}
        aria-describedby={field.hint && hint}
      />
    </div>
  );
}

export function LongText({ field, name, sheet }: FieldProps<LongField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <textarea
        dir="auto"
        id={box}
        name={name}
        rows={field.rows}
        placeholder=" "
        aria-describedby={field.hint && hint}
      />
    </div>
  );
}

/** A place to write, with sentences to begin from. Whether it is kept is asked by another field of the sheet. */
export function PrivateText({ field, name, sheet }: FieldProps<PrivateField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const described = [field.hint && hint, field.prompts.length > 0 && `${box}-prompts`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {field.prompts.length > 0 && (
        <ol class="prompts" id={`${box}-prompts`}>
          {field.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      )}
      <textarea dir="auto" id={box} name={name} rows={field.rows} aria-describedby={described || undefined} />
    </div>
  );
}

/** A day, with a box to tick where it may not be known. */
export function DateBox({ field, name, sheet }: FieldProps<DateField>) {
  const { box, hint, error } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <div class="date">
        <input
          type="date"
          id={box}
          name={name}
          min={FIRST_DAY}
          max={LAST_DAY}
          aria-describedby={field.hint && hint}
          aria-errormessage={error}
        />
        {field.unknown && (
          <label class="tick">
            <input type="checkbox" name={partName(name, 'unknown')} value="unknown" />
            <span>{field.unknown}</span>
          </label>
        )}
      </div>
      {/* Opened by the style sheet alone (`field.css`) while the day is out of these bounds and nobody is typing. */}
      <p class="error" id={error}>
        {sheet.built?.words.year}
      </p>
    </div>
  );
}
