import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { activity as shape, type Activity } from '../../src/schema/activity.ts';
import type { Column, Field } from '../../src/schema/field.ts';
import type { Asked } from './checks/activities.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'content', 'en', 'activities');

/** The name of one control, and the values it offers; null for one box or one list to open. */
type Control = readonly [name: string, values: readonly string[] | null];

const ids = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id);
const upTo = (many: number): number[] => Array.from({ length: many }, (_, index) => index + 1);

/** A date may have a box to tick beside it. */
const day = (name: string, unknown: string | undefined): Control[] => [
  [name, null],
  ...(unknown ? [[`${name}.unknown`, ['unknown']] as const] : []),
];

const cell = (name: string, column: Column): Control[] =>
  column.kind === 'date' ? day(name, column.unknown) : [[name, null]];

function controls(field: Field, all: readonly Field[]): Control[] {
  const lines = (id: string): number[] => {
    const table = all.find((one) => one.id === id);
    return upTo(table?.kind === 'table' ? table.max : 0);
  };
  switch (field.kind) {
    case 'choice':
      return [[field.id, field.options.length > 8 ? null : ids(field.options)]];
    case 'rating':
      return [[field.id, ids(field.options)]];
    case 'choices':
      return field.options.map(({ id }) => [`${field.id}.${id}`, [id]]);
    case 'date':
      return day(field.id, field.unknown);
    case 'table':
      return upTo(field.max).flatMap((line) =>
        field.columns.flatMap((column) => cell(`${field.id}.${String(line)}.${column.id}`, column)),
      );
    case 'sort':
      return field.cards.map(({ id }) => [`${field.id}.${id}`, ids(field.piles)]);
    case 'rank':
      return upTo(field.places).map((place) => [`${field.id}.${String(place)}`, null]);
    case 'grid':
      return lines(field.of).flatMap((one) =>
        lines(field.by).map((other): Control => [`${field.id}.${String(one)}.${String(other)}`, null]),
      );
    case 'number':
    case 'short':
    case 'long':
    case 'private':
      return [[field.id, null]];
  }
}

function askedBy(activity: Activity): Asked {
  switch (activity.kind) {
    case 'quiz':
      return new Map(activity.questions.map(({ id, choices }) => [id, ids(choices)]));
    case 'self-check': {
      const answers = [...ids(activity.answers), 'unsure'];
      const statements = activity.scales.flatMap((scale) => ids(scale.statements));
      return new Map([
        ...activity.fields.flatMap((field) => controls(field, activity.fields)),
        ...statements.map((id): Control => [id, answers]),
      ]);
    }
    case 'worksheet': {
      const all = [...activity.fields, ...activity.more];
      return new Map(all.flatMap((field) => controls(field, all)));
    }
  }
}

/** What each activity asks, from its YAML, and not from the code that draws it. */
export const askedInContent = (): ReadonlyMap<string, Asked> =>
  new Map(
    globSync('*.yaml', { cwd: FOLDER }).map((file) => [
      basename(file, '.yaml'),
      askedBy(shape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')))),
    ]),
  );
