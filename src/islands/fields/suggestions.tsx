import { suggestionsOf } from '../../domain/worksheet/suggestions.ts';
import type { ShortField } from '../../schema/field.ts';
import { idsOf, listOf, type FieldProps } from './field-props.ts';

/** What other sheets hold, offered by the browser while typing; anything else may be written. */
export function Suggestions({ field, name, sheet }: FieldProps<ShortField>) {
  return (
    <datalist id={listOf(idsOf(sheet.activity, name).box)}>
      {suggestionsOf(field, sheet.others).map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}
