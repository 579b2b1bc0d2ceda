import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Column } from '../../../src/schema/column.ts';
import type { Field } from '../../../src/schema/field.ts';
import { isFilled, type Values } from './answers.ts';
import type { Placed } from './content.ts';

type Named = { readonly id: string; readonly text: string };

const TASKS: readonly Named[] = (
  parse(readFileSync(resolve(import.meta.dirname, '../../../content/en/tasks.yaml'), 'utf8')) as {
    groups: { tasks: Named[] }[];
  }
).groups.flatMap(({ tasks }) => tasks);

const LANGUAGE = 'en-GB';
/** Words beside others: shut off from them where anything in them runs from right to left. */
const apart = (words: string): string => (/[\p{sc=Arab}\p{sc=Hebr}]/u.test(words) ? `\u2068${words}\u2069` : words);
const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(LANGUAGE).format(words.length > 1 ? words.map(apart) : words);
/** A day in words, with its year where that is not the present one. */
const dayIn = (iso: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LANGUAGE, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(iso.startsWith(String(new Date().getFullYear())) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });

const textOf = (options: readonly Named[], id: string): string => options.find((one) => one.id === id)?.text ?? '';

type Choosable = Named & { readonly own?: string | undefined };

/** A choice as it was picked, or the reader's own words where it stands for "something else" and there are any. */
const choiceSaid = (options: readonly Choosable[], id: string, values: Values): string => {
  const option = options.find((one) => one.id === id);
  const own = option?.own === undefined ? '' : (values[option.own] ?? '').trim();
  return own || (option?.text ?? '');
};

const boxSaid = (field: Column, name: string, values: Values): string => {
  const value = values[name] ?? '';
  switch (field.kind) {
    case 'choice':
      return choiceSaid(field.options, value, values);
    case 'date':
      if (value !== '') return dayIn(value);
      return (values[`${name}.unknown`] ?? '') === '' ? '' : (field.unknown ?? '');
    case 'task':
      return textOf(TASKS, value);
    case 'short':
    case 'long':
      return value.trim();
  }
};

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

const fieldSaid = (field: Field, fields: readonly Field[], values: Values): string => {
  const { id } = field;
  const tableOf = (table: string) => {
    const found = fields.find((one) => one.id === table);
    if (found?.kind !== 'table') throw new Error(`There is no table “${table}”.`);
    return found;
  };
  const lineSaid = (table: string, slot: string): string => {
    const [first] = tableOf(table).columns;
    return first ? boxSaid(first, `${table}.${slot}.${first.id}`, values) : '';
  };
  switch (field.kind) {
    case 'date':
    case 'choice':
      return boxSaid(field, id, values);
    case 'rating':
      return choiceSaid(field.options, values[id] ?? '', values);
    case 'choices':
      return listed(
        field.options
          .filter((option) => (values[`${id}.${option.id}`] ?? '') !== '')
          .map((option) => choiceSaid(field.options, option.id, values)),
      );
    case 'table':
      return numbered(field.max)
        .filter((slot) => isFilled({ table: id, slot: Number(slot) }, values))
        .map((slot) => field.columns.map((column) => boxSaid(column, `${id}.${slot}.${column.id}`, values)))
        .map((cells) => cells.filter(Boolean).map(apart).join(' · '))
        .join('\n');
    case 'sort':
      return field.piles
        .map((pile) => [pile.text, field.cards.filter((card) => values[`${id}.${card.id}`] === pile.id)] as const)
        .filter(([, cards]) => cards.length > 0)
        .map(([pile, cards]) => `${pile}: ${listed(cards.map(({ text }) => text))}`)
        .join('\n');
    case 'rank':
      return listed(numbered(field.places).map((place) => lineSaid(field.from, values[`${id}.${place}`] ?? '')));
    case 'grid':
      return numbered(tableOf(field.of).max)
        .flatMap((one) =>
          numbered(tableOf(field.by).max).map((other) => {
            const mark = textOf(field.options, values[`${id}.${one}.${other}`] ?? '');
            return `${apart(lineSaid(field.of, one))} · ${apart(lineSaid(field.by, other))}: ${mark}`;
          }),
        )
        .join('\n');
    // What is typed into one control. A kind that is read back otherwise makes the journeys of the notes fail.
    default:
      return (values[id] ?? '').trim();
  }
};

/** What a page that reads answers back has to say about them, a piece for each field; nothing for a check. */
export function saidBy({ activity }: Placed, values: Values): readonly string[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check': {
      const answers = [...activity.answers, { id: 'unsure', text: activity.unsure }];
      return [
        ...activity.fields.map(({ id, options }) => textOf(options, values[id] ?? '')),
        ...activity.scales.flatMap(({ statements }) => statements.map(({ id }) => textOf(answers, values[id] ?? ''))),
      ];
    }
    case 'worksheet': {
      const fields = [...activity.fields, ...activity.more];
      return fields.map((field) => fieldSaid(field, fields, values)).filter((text) => text !== '');
    }
  }
}
