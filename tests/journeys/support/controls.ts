import type { Activity } from '../../../src/schema/activity.ts';
import type { Column } from '../../../src/schema/column.ts';
import type { Field, FieldOf } from '../../../src/schema/field.ts';
import type { Worksheet } from '../../../src/schema/worksheet.ts';

/** Something to choose. */
export type Option = { readonly id: string; readonly text: string };

/** A line of a table: the id of the table, and the place of the line from 1. */
export type Line = { readonly table: string; readonly slot: number };

/** One control on the page. */
export type Control = {
  /** Its name, as `src/domain/worksheet/names.ts` has it. */
  readonly name: string;
  /** What its file calls it; a mark of a grid is called by the reader's own words. */
  readonly label: string;
  /** Id and kind of the question or field that it belongs to. */
  readonly field: string;
  readonly of: Field['kind'] | 'question';
  /** How it is answered: `choice` by radio buttons, `select` by a list to open, `tick` by a box. */
  readonly kind: 'number' | 'short' | 'long' | 'date' | 'tick' | 'choice' | 'select';
  /** What can be chosen; of a box to tick, its one value. */
  readonly options: readonly Option[];
  /** Whether it lies under "More, when you have time". */
  readonly more: boolean;
  /** The line it stands in. */
  readonly line?: Line;
  /** Lines in which something has to stand before it is there at all. */
  readonly needs: readonly Line[];
  /** The field that chooses a text, and the texts for which it is shown; left out where it always is. */
  readonly texts?: { readonly choose: string; readonly ids: readonly string[] };
  /** For a day that may not be known: whether this is its box to tick. */
  readonly unknown?: 'day' | 'box';
  /** Whole numbers that can be believed. */
  readonly range?: { readonly min: number; readonly max: number };
  /** True for the choice that decides whether a private text is kept. */
  readonly decides: boolean;
};

type Base = Pick<Control, 'field' | 'of' | 'more'> & Partial<Control>;

const control = (
  base: Base,
  name: string,
  label: string,
  kind: Control['kind'],
  rest: Partial<Control> = {},
): Control => ({
  options: [],
  needs: [],
  decides: false,
  ...base,
  name,
  label,
  kind,
  ...rest,
});

/** More options than this are a list to open. */
const MANY = 8;

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A day, and the box for a day that is not known. */
const dateControls = (base: Base, name: string, label: string, unknown: string | undefined): Control[] => {
  if (unknown === undefined) return [control(base, name, label, 'date')];
  const options = [{ id: 'unknown', text: unknown }];
  return [
    control(base, name, label, 'date', { unknown: 'day' }),
    control(base, `${name}.unknown`, unknown, 'tick', { options, unknown: 'box' }),
  ];
};

const cellControls = (base: Base, name: string, column: Column, tasks: () => readonly Option[]): Control[] => {
  switch (column.kind) {
    case 'short':
    case 'long':
      return [control(base, name, column.label, column.kind)];
    case 'date':
      return dateControls(base, name, column.label, column.unknown);
    case 'choice':
      return [control(base, name, column.label, 'select', { options: column.options })];
    case 'task':
      return [control(base, name, column.label, 'select', { options: tasks() })];
  }
};

const tableNamed = (fields: readonly Field[], id: string): FieldOf<'table'> => {
  const table = fields.find((field) => field.id === id);
  if (table?.kind !== 'table') throw new Error(`There is no table “${id}”.`);
  return table;
};

/** The controls of one field, in the order of the page. */
function fieldControls(field: Field, fields: readonly Field[], base: Base, tasks: () => readonly Option[]): Control[] {
  const { id, label } = field;
  switch (field.kind) {
    case 'number':
      return [control(base, id, label, 'number', { range: { min: field.min, max: field.max } })];
    case 'short':
    case 'long':
      return [control(base, id, label, field.kind)];
    case 'private':
      return [control(base, id, label, 'long')];
    case 'date':
      return dateControls(base, id, label, field.unknown);
    case 'choice':
      return [control(base, id, label, field.options.length > MANY ? 'select' : 'choice', { options: field.options })];
    case 'rating':
      return [control(base, id, label, 'choice', { options: field.options })];
    case 'choices':
      return field.options.map((option) =>
        control(base, `${id}.${option.id}`, option.text, 'tick', { options: [option] }),
      );
    case 'table':
      return many(field.max).flatMap((slot) =>
        field.columns.flatMap((column) =>
          cellControls({ ...base, line: { table: id, slot } }, `${id}.${String(slot)}.${column.id}`, column, tasks),
        ),
      );
    case 'sort':
      return field.cards.map((card) =>
        control(base, `${id}.${card.id}`, card.text, 'choice', { options: field.piles }),
      );
    case 'rank': {
      const options = many(tableNamed(fields, field.from).max).map((slot) => ({ id: String(slot), text: '' }));
      const needs = options.map((_, index) => ({ table: field.from, slot: index + 1 }));
      return many(field.places).map((place) =>
        control(base, `${id}.${String(place)}`, label, 'select', { options, needs }),
      );
    }
    case 'grid': {
      const [of, by] = [tableNamed(fields, field.of), tableNamed(fields, field.by)];
      return many(of.max).flatMap((one) =>
        many(by.max).map((other) => {
          const needs = [
            { table: of.id, slot: one },
            { table: by.id, slot: other },
          ];
          return control(base, `${id}.${String(one)}.${String(other)}`, '', 'select', {
            options: field.options,
            needs,
          });
        }),
      );
    }
    default:
      // A kind that is not there yet: name it above, with the controls in which it is answered.
      return field satisfies never;
  }
}

const gapsIn = (text: string): string[] => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, gap = '']) => gap);

/** For each field that only some of the texts of a message use: which. */
function textsFor({ fields, more, views }: Worksheet): ReadonlyMap<string, NonNullable<Control['texts']>> {
  const found = new Map<string, NonNullable<Control['texts']>>();
  const all = [...fields, ...more];
  const view = views.find((one) => one.kind === 'message' && one.choose !== undefined);
  if (view?.kind !== 'message' || view.choose === undefined) return found;
  const { choose, tone, lines, texts } = view;
  const days = views.flatMap((one) =>
    one.kind === 'calendar' ? one.entries.map(({ from, date }) => from ?? date) : [],
  );
  const use = (gap: string): string[] => {
    const field = all.find(({ id }) => id === (gap === 'lines' && lines ? lines.from : gap));
    if (!field) return [];
    const owns =
      'options' in field ? field.options.flatMap((option) => ('own' in option && option.own ? [option.own] : [])) : [];
    return [field.id, ...owns];
  };
  for (const { id, subject = '', plain, formal = '' } of texts) {
    for (const field of new Set(gapsIn(`${subject} ${plain} ${formal}`).flatMap(use))) {
      if ([choose, tone, ...days].includes(field)) continue;
      found.set(field, { choose, ids: [...(found.get(field)?.ids ?? []), id] });
    }
  }
  return found;
}

/** Every control of an activity, in the order of its file, and what has to be done before each can be seen. */
export function controlsOf(activity: Activity, tasks: () => readonly Option[]): Control[] {
  const question = (id: string, label: string, options: readonly Option[]): Control =>
    control({ field: id, of: 'question', more: false }, id, label, 'choice', { options });
  switch (activity.kind) {
    case 'quiz':
      return activity.questions.map(({ id, ask, choices }) => question(id, ask, choices));
    case 'self-check': {
      const answers = [...activity.answers, { id: 'unsure', text: activity.unsure }];
      return [
        ...activity.fields.map(({ id, label, options }) => question(id, label, options)),
        ...activity.scales.flatMap(({ statements }) => statements.map(({ id, text }) => question(id, text, answers))),
      ];
    }
    case 'worksheet': {
      const fields = [...activity.fields, ...activity.more];
      const texts = textsFor(activity);
      const deciding = fields.flatMap((field) => (field.kind === 'private' ? [field.keep] : []));
      return fields.flatMap((field) => {
        const shown = texts.get(field.id);
        const base: Base = {
          field: field.id,
          of: field.kind,
          more: activity.more.includes(field),
          decides: deciding.includes(field.id),
          ...(shown && { texts: shown }),
        };
        return fieldControls(field, fields, base, tasks);
      });
    }
  }
}
