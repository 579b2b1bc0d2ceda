import type { BuiltPart } from '../../islands/built/built-part.ts';
import { RuledLines } from '../../islands/built/paper-parts.tsx';
import { idsOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { LongField } from './schema.ts';

function LongText({ field, name, sheet }: FieldProps<LongField>) {
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

export const longBuilt: BuiltPart<'long'> = {
  Field: LongText,
  Blank: ({ field }) => <RuledLines lines={field.rows} />,
  Cell: LongText,
  offered: () => [],
};
