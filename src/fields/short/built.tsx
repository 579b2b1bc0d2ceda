import type { BuiltPart } from '../../islands/built/built-part.ts';
import { RuledLines } from '../../islands/built/paper-parts.tsx';
import { idsOf, listOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { ShortField } from './schema.ts';

/** One line. What other sheets hold is offered by the browser while typing, and anything else may be written. */
function ShortText({ field, name, sheet }: FieldProps<ShortField>) {
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

export const shortBuilt: BuiltPart<'short'> = {
  Field: ShortText,
  Blank: () => <RuledLines lines={1} />,
  Cell: ShortText,
  offered: () => [],
};
