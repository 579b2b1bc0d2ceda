import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { fieldsOf } from '../../src/domain/worksheet/fields.ts';
import { activity as shape } from '../../src/schema/activity.ts';
import type { Field, FieldOf } from '../../src/schema/field.ts';

/** A sheet with tables, as far as lines are concerned. */
export type LinedSheet = {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly tables: readonly FieldOf<'table'>[];
  readonly ranks: readonly FieldOf<'rank'>[];
  readonly grids: readonly FieldOf<'grid'>[];
};

const FOLDER = resolve(import.meta.dirname, '../../content/en/activities');

/** Every sheet of the course that has a table. */
export const LINED: readonly LinedSheet[] = readdirSync(FOLDER).flatMap((file): LinedSheet[] => {
  const activity = shape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (activity.kind !== 'worksheet') return [];
  const fields = fieldsOf(activity);
  const tables = fields.filter((field) => field.kind === 'table');
  const ranks = fields.filter((field) => field.kind === 'rank');
  const grids = fields.filter((field) => field.kind === 'grid');
  return tables.length > 0 ? [{ id: basename(file, '.yaml'), fields, tables, ranks, grids }] : [];
});
