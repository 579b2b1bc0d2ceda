import type { FieldOf } from '../../schema/field.ts';
import type { MatrixView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fieldsOf, tableIn } from '../../domain/worksheet/fields.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { rowsOf } from '../../domain/worksheet/rows.ts';
import { formatRowName } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import { decidingMarks } from './deciding.ts';
import { changesOf, type Change } from './sensitivity.ts';
import { standingOf, type Standing } from './standing.ts';

/** A criterion, and how much it matters. */
export type Criterion = {
  readonly name: string;
  /** 1, 2, 3 … by the order of the weights. Not said yet: the middle one, of two middle ones the lower. */
  readonly weight: number;
  readonly said: boolean;
};

/** Where an option meets a criterion. */
export type Mark = {
  readonly state: 'known' | 'unknown' | 'empty';
  /** The words of what was picked; `''` when nothing was. */
  readonly text: string;
  /** True when an answer to this one alone could change which option comes first (`decidingMarks`). */
  readonly deciding: boolean;
};

/** Options against criteria, and how they stand. */
export type Matrix = {
  readonly options: readonly string[];
  readonly criteria: readonly Criterion[];
  /** For each option its mark in each criterion. */
  readonly marks: readonly (readonly Mark[])[];
  /** Words of the marks that count, worst first, and of the weights, least first. */
  readonly scale: readonly string[];
  readonly weights: readonly string[];
  /** True when something is known about two options: before, there is nothing to compare. */
  readonly enough: boolean;
  readonly standing: Standing;
  readonly changes: readonly Change[];
  /** The most that an option can add up to. */
  readonly most: number;
};

/** The filled lines of a table: their places and names. A line whose first box is empty is called by its number. */
function linesOf(worksheet: Worksheet, id: string, answers: Answers, speech: Formatters) {
  const table = tableIn(worksheet, id);
  if (!table) return [];
  return rowsOf(table, answers).map(({ slot, cells }) => {
    return { slot, cells, name: formatRowName(worksheet, id, String(slot), answers, speech) };
  });
}

/** Reads the sheet, and works out how the options stand. */
export function matrixOf(view: MatrixView, worksheet: Worksheet, answers: Answers, speech: Formatters): Matrix {
  const grid = fieldsOf(worksheet).find(
    (field): field is FieldOf<'grid'> => field.kind === 'grid' && field.id === view.cells,
  );
  const [of, by] = [grid?.of ?? '', grid?.by ?? ''];
  const [options, criteria] = [linesOf(worksheet, of, answers, speech), linesOf(worksheet, by, answers, speech)];
  const column = tableIn(worksheet, by)?.columns.find(
    (one): one is FieldOf<'choice'> => one.kind === 'choice' && one.id === view.weight,
  );
  const weights = column?.options ?? [];
  const scale = (grid?.options ?? []).filter(({ id }) => id !== view.unknown);
  const top = Math.max(0, scale.length - 1);

  const judged = criteria.map(({ name, cells }): Criterion => {
    const place = weights.findIndex(({ id }) => id === cells[view.weight]) + 1;
    return { name, weight: place || Math.max(1, Math.ceil(weights.length / 2)), said: place > 0 };
  });
  const picked = options.map((option) =>
    criteria.map((criterion) => {
      const saved = textOf(answers, partName(view.cells, option.slot, criterion.slot));
      const mark = scale.findIndex(({ id }) => id === saved);
      const text = grid?.options.find(({ id }) => id === saved)?.text ?? '';
      return { text, mark: mark < 0 ? null : mark };
    }),
  );
  const weighing = {
    weights: judged.map(({ weight }) => weight),
    marks: picked.map((row) => row.map(({ mark }) => mark)),
    top,
  };
  const deciding = decidingMarks(weighing);
  return {
    options: options.map(({ name }) => name),
    criteria: judged,
    marks: picked.map((row, option) =>
      row.map(({ text, mark }, criterion) => ({
        state: mark !== null ? 'known' : text === '' ? 'empty' : 'unknown',
        text,
        deciding: deciding[option]?.[criterion] ?? false,
      })),
    ),
    scale: scale.map(({ text }) => text),
    weights: weights.map(({ text }) => text),
    enough: weighing.marks.filter((row) => row.some((mark) => mark !== null)).length > 1,
    standing: standingOf(weighing),
    changes: changesOf(weighing, weights.length),
    most: top * weighing.weights.reduce((sum, weight) => sum + weight, 0),
  };
}
