import type { Option } from '../../schema/field-parts.ts';
import { idsOf, type FieldProps } from '../fields/field-props.ts';
import { LabelAndHint } from '../fields/label.tsx';

/** A list to open. Its first entry is empty: nothing is chosen beforehand. */
export function Select({
  field,
  name,
  sheet,
}: FieldProps<{
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
}>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <select id={box} name={name} aria-describedby={field.hint && hint}>
        <option value="">{sheet.words.choose}</option>
        {field.options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
