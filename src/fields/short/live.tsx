import { idsOf, listOf, type LivePart } from '../../islands/fields/field-props.ts';
import { suggestionsOf } from './suggestions.ts';

/** What other sheets hold, offered by the browser while typing; anything else may be written. */
export const shortLive: LivePart<'short'> = ({ field, name, sheet }) =>
  field.suggest.length > 0 ? (
    <datalist id={listOf(idsOf(sheet.activity, name).box)}>
      {suggestionsOf(field, sheet.others).map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  ) : null;
