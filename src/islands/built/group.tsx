import type { ComponentChildren } from 'preact';
import { idsOf, type FieldProps } from '../fields/field-props.ts';
import { Hint } from '../fields/label.tsx';

/** A question with several controls below it. */
export function Group({
  field,
  name,
  sheet,
  class: look,
  children,
}: FieldProps<{ readonly label: string; readonly hint?: string | undefined }> & {
  class?: string;
  children: ComponentChildren;
}) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <fieldset id={box} class={look} aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      {children}
    </fieldset>
  );
}
