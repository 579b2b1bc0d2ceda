import { partName } from '../../domain/worksheet/names.ts';
import type { GridField } from './schema.ts';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import { idsOf, type FieldPart, type FieldProps } from '../../islands/fields/field-props.ts';
import { Hint } from '../../islands/fields/label.tsx';
import { linesOf, type Line } from '../../islands/fields/lines.ts';

/** A mark for each line of one table against each line of another: one group for each of the first. */
function GridMarks({ field, name, sheet }: FieldProps<GridField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const [of, by] = [linesOf(sheet, field.of), linesOf(sheet, field.by)];
  const shut = ({ filled }: Line) => (filled ? undefined : '');
  const none = !of.some(({ filled }) => filled) || !by.some(({ filled }) => filled);
  return (
    <fieldset id={box} class="grid-marks" aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      {none && (
        <p key="none" class="hint">
          {sheet.words.lines?.noLines}
        </p>
      )}
      {of.map((one) => (
        <fieldset class="slot" key={one.slot} data-shut={shut(one)}>
          <legend>
            <TranslationSafeText dir="auto" text={one.text} />
          </legend>
          {by.map((other) => {
            const control = partName(name, one.slot, other.slot);
            const id = idsOf(sheet.activity, control).box;
            return (
              <div class="mark" key={other.slot} data-shut={shut(other)}>
                <label for={id}>
                  <TranslationSafeText dir="auto" text={other.text} />
                </label>
                <select id={id} name={control}>
                  <option value="">{sheet.words.choose}</option>
                  {field.options.map((option) => (
                    <option key={option.id} value={option.id}>
                      {option.text}
                    </option>
                  ))}
                </select>
              </div>
            );
          })}
        </fieldset>
      ))}
    </fieldset>
  );
}

export const gridControl: FieldPart<'grid'> = { Control: GridMarks };
