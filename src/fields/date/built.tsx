import { FIRST_DAY, LAST_DAY } from '../../domain/calendar/bounds.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { BuiltPart } from '../../islands/built/built-part.ts';
import { PaperOptions, RuledLines } from '../../islands/built/paper-parts.tsx';
import { idsOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { DateField } from './schema.ts';

/** A day, with a box to tick where it may not be known. */
function DateBox({ field, name, sheet }: FieldProps<DateField>) {
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
      {/* Opened by the style sheet alone (`style.css`) while the day is out of these bounds and nobody is typing. */}
      <p class="error" id={error}>
        {sheet.built?.words.year}
      </p>
    </div>
  );
}

const DateBlank: BuiltPart<'date'>['Blank'] = ({ field }) => (
  <>
    <RuledLines lines={1} />
    {field.unknown && <PaperOptions options={[{ id: 'unknown', text: field.unknown }]} />}
  </>
);

export const dateBuilt: BuiltPart<'date'> = {
  Field: DateBox,
  Blank: DateBlank,
  Cell: DateBox,
  // What to write where the day is not known.
  offered: ({ unknown }) => (unknown ? [unknown] : []),
};
