import { useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '../../domain/template/template.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { rowsOf } from '../../domain/worksheet/rows.ts';
import type { TableField } from './schema.ts';
import { StaticMarkup } from '../../islands/static-markup.tsx';
import type { WorksheetWording } from '../../wording/wording.ts';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import { idsOf, partOf, type FieldPart, type FieldProps } from '../../islands/fields/field-props.ts';
import { Hint } from '../../islands/fields/label.tsx';

/**
 * A few lines with the same boxes. Lines have fixed places, all of them built: the ones that are not open yet are only not
 * shown, so that the page needs no script to restore them (`style.css` shows a line in which something stands).
 */
function TableLines({ field, name, fault, sheet }: FieldProps<TableField>) {
  const { activity, answers, live } = sheet;
  // A page with a table carries its words (`components/messages-for.ts`).
  const { lines: words } = sheet.words as Required<WorksheetWording>;
  const { Cell } = sheet.built ?? {};
  const { box, hint } = idsOf(activity, name);
  const slots = Array.from({ length: field.max }, (_, index) => index + 1);
  const [open, setOpen] = useState<readonly number[]>(slots.slice(0, field.start));
  const [said, setSaid] = useState('');
  const [goTo, setGoTo] = useState<string | null>(null);
  const filled = rowsOf(field, answers).map(({ slot }) => slot);
  const shown = slots.filter((slot) => open.includes(slot) || filled.includes(slot));
  const free = slots.find((slot) => !shown.includes(slot));

  // The button that was pressed may be gone, so the focus goes where the reader goes on.
  useLayoutEffect(() => {
    if (!goTo) return;
    document.getElementById(goTo)?.focus();
    setGoTo(null);
  }, [goTo]);

  const gone = sheet.removed.some(({ table }) => table === name);
  const first = (slot: string | number): string =>
    idsOf(activity, partName(name, slot, field.columns[0]?.id ?? '')).box;

  const add = (): void => {
    if (free === undefined) return;
    setOpen([...open, free]);
    setSaid('');
    setGoTo(first(free));
  };
  const remove = async (slot: number): Promise<void> => {
    const held = filled.includes(slot);
    // While the rules for lines are on their way the press waits for them.
    if (held) await sheet.lines.coming;
    if (held && !sheet.lines.remove(`${name}.${slot}`)) {
      setSaid(words.notLoaded);
      return;
    }
    // Others may have been opened while the rules were on their way.
    setOpen((now) => now.filter((one) => one !== slot));
    setSaid(held ? words.removed : '');
    setGoTo(`${box}-${held ? 'undo' : 'add'}`);
  };
  const undo = (): void => {
    const back = sheet.lines.putBack(name);
    setSaid(back ? '' : words.noRoom);
    setGoTo(back ? first(back.place.slice(name.length + 1)) : `${box}-undo`);
  };

  return (
    <fieldset id={box} class="lines" aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      {slots.map((slot) => {
        // Numbered as they stand, so that no number is missing after a line was removed.
        const place = shown.indexOf(slot) + 1 || slot;
        const title = fill(words.line, { row: field.row, n: place });
        return (
          <div
            key={slot}
            class="slot"
            role="group"
            aria-labelledby={`${box}-${String(slot)}`}
            data-shut={shown.includes(slot) ? undefined : ''}
            // Whoever empties a line to write it anew must not lose it.
            onInput={() => !open.includes(slot) && setOpen([...open, slot])}
          >
            <p class="slot-head">
              <span id={`${box}-${String(slot)}`}>
                <TranslationSafeText as="b" text={title} />
              </span>
              <button class="link needs-script" type="button" onClick={() => void remove(slot)}>
                <TranslationSafeText text={words.remove} />
                <TranslationSafeText class="vh" text={`: ${title}`} />
              </button>
            </p>
            <StaticMarkup class="cells">
              {Cell &&
                field.columns.map((column) => (
                  <Cell
                    key={column.id}
                    field={column}
                    name={partName(name, slot, column.id)}
                    fault={fault}
                    sheet={sheet}
                  />
                ))}
            </StaticMarkup>
            {field.columns.map((column) => {
              const { Live } = partOf(sheet.parts, column) ?? {};
              return (
                Live && (
                  <Live
                    key={column.id}
                    field={column}
                    name={partName(name, slot, column.id)}
                    fault={null}
                    sheet={sheet}
                  />
                )
              );
            })}
          </div>
        );
      })}
      <p class="row small needs-script">
        {free === undefined ? (
          <span key="full">{fill(words.full, { n: field.max })}</span>
        ) : (
          <button key="add" id={`${box}-add`} class="btn quiet" type="button" onClick={add}>
            {field.add}
          </button>
        )}
        {gone && (
          <button key="undo" id={`${box}-undo`} class="btn quiet" type="button" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
      <p class="small" role={live ? 'status' : undefined}>
        {said && <TranslationSafeText text={said} />}
      </p>
    </fieldset>
  );
}

export const tableControl: FieldPart<'table'> = { Control: TableLines };
