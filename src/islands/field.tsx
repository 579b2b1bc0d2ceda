import type { ChoiceField, Field, LongField, NumberField } from '../schema/field.ts';
import { Live } from './live.tsx';

/** What a field needs from its sheet. `fault` is the sentence to show, or null. */
export type FieldProps<Kind extends Field = Field> = {
  readonly activity: string;
  readonly field: Kind;
  readonly fault: string | null;
};

const idOf = (activity: string, field: string, part = ''): string => `${activity}-${field}${part}`;

function NumberBox({ activity, field, fault }: FieldProps<NumberField>) {
  const [id, hint, error] = ['', '-hint', '-error'].map((part) => idOf(activity, field.id, part));
  const described = [field.hint && hint, fault && error].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {field.label}
      </label>
      {field.hint && (
        <p class="hint" id={hint}>
          {field.hint}
        </p>
      )}
      {/* Text with a numeric keyboard: `type="number"` throws away what it cannot read, and scrolling changes it. */}
      <input
        type="text"
        inputMode="numeric"
        id={id}
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
  const hint = idOf(activity, field.id, '-hint');
  return (
    <fieldset aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      {field.hint && (
        <p class="hint" id={hint}>
          {field.hint}
        </p>
      )}
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
  const [id, hint] = ['', '-hint'].map((part) => idOf(activity, field.id, part));
  return (
    <div class="field">
      <label class="label" for={id}>
        {field.label}
      </label>
      {field.hint && (
        <p class="hint" id={hint}>
          {field.hint}
        </p>
      )}
      <textarea id={id} name={field.id} rows={field.rows} aria-describedby={field.hint && hint} />
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
