import { fill } from '../../domain/template/template.ts';
import { textOf } from '../../domain/saved/record.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { idsOf, type FieldPart, type FieldProps } from '../../islands/fields/field-props.ts';
import { Hint } from '../../islands/fields/label.tsx';
import { linesOf, type Line } from '../../islands/fields/lines.ts';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { RankField } from './schema.ts';

/** Lines of a table, one of them picked or several put in order: a list to open for each place. */
function RankLines({ field, name, sheet }: FieldProps<RankField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const lines = linesOf(sheet, field.from);
  const places = Array.from({ length: field.places }, (_, index) => index + 1);
  return (
    <fieldset id={box} aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      <div class="places">
        {places.map((place) => {
          const control = partName(name, place);
          const { box: id, hint: note } = idsOf(sheet.activity, control);
          // A line stands once in an order.
          const before = places.slice(0, place - 1).map((one) => textOf(sheet.answers, partName(name, one)));
          const isPlaced = ({ slot }: Line): boolean => before.includes(String(slot));
          const gone = lines.filter(isPlaced).map(({ text }) => text);
          return (
            <div class="field" key={place}>
              <label class={field.places > 1 ? 'label' : 'vh'} for={id}>
                {field.places > 1 ? sheet.words.lines?.places?.[place - 1] : field.label}
              </label>
              {place > 1 && (
                <p class="hint" id={note} role={sheet.live ? 'status' : undefined}>
                  {gone.length > 0 && (
                    <TranslationSafeText
                      text={fill(sheet.words.lines?.placed ?? '', { lines: sheet.speech.list(gone) })}
                    />
                  )}
                </p>
              )}
              <select id={id} name={control} aria-describedby={place > 1 ? note : undefined}>
                <option value="">{sheet.words.choose}</option>
                {lines
                  .filter((line) => !isPlaced(line))
                  .map(({ slot, text, filled }) => (
                    <option key={`${String(slot)} ${text}`} value={slot} dir="auto" disabled={sheet.live && !filled}>
                      {text}
                    </option>
                  ))}
              </select>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export const rankControl: FieldPart<'rank'> = { Control: RankLines };
