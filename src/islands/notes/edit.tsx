import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY } from '../../domain/calendar/bounds.ts';
import { typedBoxes, type TypedBox } from '../../domain/notes/typed.ts';
import { readCount } from '../../domain/numbers/count.ts';
import { textOf } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import type { Field } from '../../schema/field.ts';
import type { Sheet } from '../../stores/sheet.ts';
import type { EditWording } from '../../wording/notes/edit.ts';
import { idsOf } from '../fields/field-props.ts';
import { TranslationSafeText } from '../translation-safe-text.tsx';
import { StatusLine } from '../status-line.tsx';
import { useSheet } from '../use-sheet.ts';

/** What is needed to change an entry of the notes in its place. */
export type EditGiven = {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly sheet: Sheet;
  readonly done: () => void;
};

type BoxProps = {
  readonly box: TypedBox;
  readonly at: string;
  readonly label: string;
  readonly fault: string | null;
  readonly year: string;
};

function Box({ box: { name, kind }, at, label, fault, year }: BoxProps) {
  const common = {
    id: at,
    name,
    'aria-describedby': fault === null ? undefined : `${at}-error`,
    'aria-invalid': fault === null ? undefined : ('true' as const),
  };
  return (
    <div class="field">
      <label class="label" for={at}>
        {label}
      </label>
      {kind === 'date' ? (
        <>
          <div class="date">
            <input type="date" min={FIRST_DAY} max={LAST_DAY} {...common} aria-errormessage={`${at}-error`} />
          </div>
          <p class="error" id={`${at}-error`}>
            {year}
          </p>
        </>
      ) : kind === 'lines' ? (
        <textarea dir="auto" rows={3} {...common} />
      ) : (
        <input type="text" dir="auto" inputMode={kind === 'number' ? 'numeric' : undefined} {...common} />
      )}
      {fault !== null && (
        <p class="error" id={`${at}-error`}>
          <TranslationSafeText text={fault} />
        </p>
      )}
    </div>
  );
}

/** The boxes of an entry, each kept with every letter, as on its sheet. Which boxes there are is settled when it opens. */
export function Edit({ id, fields, sheet, done, words }: EditGiven & { words: EditWording }) {
  const [open] = useState(() =>
    fields
      .map((field) => ({ field, boxes: typedBoxes(field, sheet.$state.get().answers) }))
      .filter(({ boxes }) => boxes.length > 0),
  );
  const { state, form } = useSheet(sheet);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[name]')?.focus(), []);

  const faultIn = (field: Field): string | null => {
    if (field.kind !== 'number') return null;
    const { min, max } = field;
    const count = readCount(textOf(state.answers, field.id), { min, max });
    return count.state === 'fault' ? fill(words.count[count.fault], { min, max }) : null;
  };
  return (
    <div class="flow" ref={root}>
      <form method="dialog" autocomplete="off" class="flow" {...form}>
        {open.map(({ field, boxes }) => {
          const shown = boxes.map((box) => (
            <Box
              key={box.name}
              box={box}
              at={`note-${idsOf(id, box.name).box}`}
              label={
                field.kind === 'table' ? fill(words.cell, { row: field.row, n: box.row, label: box.label }) : box.label
              }
              fault={faultIn(field)}
              year={words.year}
            />
          ));
          return field.kind === 'table' ? (
            <fieldset key={field.id} class="flow">
              <legend>{field.label}</legend>
              {shown}
            </fieldset>
          ) : (
            shown
          );
        })}
      </form>
      <StatusLine state={state} words={words.status} />
      <p class="small">
        <button class="btn quiet" type="button" onClick={done}>
          {words.done}
        </button>
      </p>
    </div>
  );
}
