import type { ChoiceField, Field, LongField, NumberField } from '../schema/field.ts';
import { Live } from './live.tsx';

/** What a field needs from its sheet. `fault` is the sentence to show, or null. */
export type FieldProps<Kind extends Field = Field> = {
  readonly activity: string;
  readonly field: Kind;
  readonly fault: string | null;
};

/** Ids come from the activity and the field, so that they are the same in every page and every build. */
const idsOf = (activity: string, { id }: Field) => {
  const box = `${activity}-${id}`;
  return { box, hint: `${box}-hint`, error: `${box}-error` };
};

function Hint({ field, id }: { field: Field; id: string }) {
  return field.hint ? (
    <p class="hint" id={id}>
      {field.hint}
    </p>
  ) : null;
}

function LabelAndHint({ activity, field }: { activity: string; field: Field }) {
  const { box, hint } = idsOf(activity, field);
  return (
    <>
      <label class="label" for={box}>
        {field.label}
      </label>
      <Hint field={field} id={hint} />
    </>
  );
}

function NumberBox({ activity, field, fault }: FieldProps<NumberField>) {
  const { box, hint, error } = idsOf(activity, field);
  const described = [field.hint && hint, fault && error].filter(Boolean).join(' ');
  return (
    <div class="field">
      <LabelAndHint activity={activity} field={field} />
      {/* Text with a numeric keyboard: `type="number"` throws away what it cannot read, and scrolling changes it. */}
      <input
        type="text"
        inputMode="numeric"
        id={box}
        name={field.id}
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

function ChoiceList({ activity, field }: FieldProps<ChoiceField>) {
  const { hint } = idsOf(activity, field);
  return (
    <fieldset aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint field={field} id={hint} />
      {field.options.map((option) => (
        <div class="choice" key={option.id}>
          <label>
            <input type="radio" name={field.id} value={option.id} />
            <span>{option.text}</span>
          </label>
          {option.note && <p class="why">{option.note}</p>}
        </div>
      ))}
    </fieldset>
  );
}

function LongText({ activity, field }: FieldProps<LongField>) {
  const { box, hint } = idsOf(activity, field);
  return (
    <div class="field">
      <LabelAndHint activity={activity} field={field} />
      <textarea id={box} name={field.id} rows={field.rows} aria-describedby={field.hint && hint} />
    </div>
  );
}

/** One field of a worksheet, by its kind. */
export function FieldControl({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'number':
      return <NumberBox field={field} {...rest} />;
    case 'choice':
      return <ChoiceList field={field} {...rest} />;
    case 'long':
      return <LongText field={field} {...rest} />;
  }
}
