import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../domain/template/template.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { namesIn, rowsOf } from '../../domain/worksheet/rows.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import type { TableField } from '../../schema/field.ts';
import { Built } from '../built.tsx';
import type { LinesWording } from '../../wording/wording.ts';
import { Live } from '../live.tsx';
import { idsOf, type FieldProps } from './field-props.ts';
import { Hint } from './label.tsx';
import { Suggestions } from './suggestions.tsx';

/** A page with a table carries its words (`components/words-for.ts`). */
const NO_WORDS: LinesWording = { line: '', remove: '', removed: '', undo: '', full: '' };

/** What a removed line held, so that it can be put back. */
type Removed = { readonly slot: number; readonly cells: Answers };

/**
 * A few lines with the same boxes. Lines have fixed places, all of them built: the ones that are not open yet are only not
 * shown, so that the page needs no script to restore them (`table.css` shows a line in which something stands).
 */
export function TableLines({ field, name, fault, sheet }: FieldProps<TableField>) {
  const { activity, answers, live } = sheet;
  const words = sheet.words.lines ?? NO_WORDS;
  const { Cell } = sheet.built ?? {};
  const { box, hint } = idsOf(activity, name);
  const slots = Array.from({ length: field.max }, (_, index) => index + 1);
  const [open, setOpen] = useState<readonly number[]>(slots.slice(0, field.start));
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [goTo, setGoTo] = useState<string | null>(null);
  const root = useRef<HTMLFieldSetElement>(null);
  const filled = rowsOf(field, answers).map(({ slot }) => slot);
  const shown = slots.filter((slot) => open.includes(slot) || filled.includes(slot));
  const free = slots.find((slot) => !shown.includes(slot));

  // The button that was pressed may be gone, so the focus goes where the reader goes on.
  useLayoutEffect(() => {
    if (goTo) root.current?.querySelector<HTMLElement>(`[id="${goTo}"]`)?.focus();
  }, [goTo]);
  useEffect(() => setGoTo(null), [goTo]);

  const add = (): void => {
    if (free === undefined) return;
    setOpen([...open, free]);
    setRemoved(null);
    setGoTo(idsOf(activity, partName(name, free, field.columns[0]?.id ?? '')).box);
  };
  const remove = (slot: number): void => {
    const names = namesIn(field, slot);
    const cells = Object.fromEntries(names.map((cell) => [cell, textOf(answers, cell)]));
    const held = Object.values(cells).some((cell) => cell !== '');
    setOpen(open.filter((one) => one !== slot));
    setRemoved({ slot, cells });
    if (held) sheet.write(Object.fromEntries(names.map((cell) => [cell, ''])));
    setGoTo(`${box}-undo`);
  };
  const undo = (): void => {
    if (!removed) return;
    setOpen([...open, removed.slot]);
    if (Object.values(removed.cells).some((cell) => cell !== '')) sheet.write(removed.cells);
    setRemoved(null);
    setGoTo(idsOf(activity, partName(name, removed.slot, field.columns[0]?.id ?? '')).box);
  };

  return (
    <fieldset id={box} class="lines" aria-describedby={field.hint && hint} ref={root}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      {slots.map((slot) => {
        // Numbered as they stand, so that no number is missing after a line was removed.
        const place = shown.includes(slot) ? shown.indexOf(slot) + 1 : slot;
        const title = fill(words.line, { row: field.row, n: place });
        return (
          <div
            key={slot}
            class="slot"
            role="group"
            aria-labelledby={`${box}-${String(slot)}`}
            data-shut={shown.includes(slot) ? undefined : ''}
          >
            <p class="slot-head">
              <span id={`${box}-${String(slot)}`}>
                <Live as="b" text={title} />
              </span>
              <button class="link needs-script" type="button" onClick={() => remove(slot)}>
                <Live text={words.remove} />
                <Live class="vh" text={`: ${title}`} />
              </button>
            </p>
            <Built class="cells">
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
            </Built>
            {field.columns.map(
              (column) =>
                column.kind === 'short' &&
                column.suggest.length > 0 && (
                  <Suggestions
                    key={column.id}
                    field={column}
                    name={partName(name, slot, column.id)}
                    fault={null}
                    sheet={sheet}
                  />
                ),
            )}
          </div>
        );
      })}
      <p class="row small needs-script">
        {free === undefined ? (
          <span key="full">{fill(words.full, { n: field.max })}</span>
        ) : (
          <button key="add" class="btn quiet" type="button" onClick={add}>
            {field.add}
          </button>
        )}
        {removed && (
          <button key="undo" id={`${box}-undo`} class="btn quiet" type="button" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
      <p class="vh" role={live ? 'status' : undefined}>
        {removed && <Live text={words.removed} />}
      </p>
    </fieldset>
  );
}
