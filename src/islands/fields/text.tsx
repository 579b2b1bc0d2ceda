import { partName } from '../../domain/worksheet/names.ts';
import { suggestionsOf } from '../../domain/worksheet/suggestions.ts';
import type { DateField, LongField, NumberField, PrivateField, ShortField } from '../../schema/field.ts';
import { Live } from '../live.tsx';
import { idsOf, type FieldProps } from './field-props.ts';
import { LabelAndHint } from './label.tsx';

export function NumberBox({ field, name, fault, sheet }: FieldProps<NumberField>) {
  const { box, hint, error } = idsOf(sheet.activity, name);
  const described = [field.hint && hint, fault && error].filter(Boolean).join(' ');
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {/* Text with a numeric keyboard: `type="number"` throws away what it cannot read, and scrolling changes it. */}
      <input
        type="text"
        inputMode="numeric"
        id={box}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={fault ? 'true' : undefined}
      />
      {fault && (
        <p class="error" id={error}>
          <Live text={fault} />
        </p>
      )}
    </div>
  );
}

/** One line. What other sheets hold is offered by the browser while typing, and anything else may be written. */
export function ShortText({ field, name, sheet }: FieldProps<ShortField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const offered = suggestionsOf(field, sheet.others);
  const list = field.suggest.length > 0 ? `${box}-list` : undefined;
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {/* The blank placeholder lets the style sheet tell a filled box from an empty one, before any script. */}
      <input type="text" id={box} name={name} placeholder=" " list={list} aria-describedby={field.hint && hint} />
      {list && (
        <datalist id={list}>
          {offered.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  );
}

export function LongText({ field, name, sheet }: FieldProps<LongField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <textarea id={box} name={name} rows={field.rows} placeholder=" " aria-describedby={field.hint && hint} />
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
      <textarea id={box} name={name} rows={field.rows} aria-describedby={described || undefined} />
    </div>
  );
}

/** A day, with a box to tick where it may not be known. */
export function DateBox({ field, name, sheet }: FieldProps<DateField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <div class="date">
        <input type="date" id={box} name={name} aria-describedby={field.hint && hint} />
        {field.unknown && (
          <label class="tick">
            <input type="checkbox" name={partName(name, 'unknown')} value="unknown" />
            <span>{field.unknown}</span>
          </label>
        )}
      </div>
    </div>
  );
}
