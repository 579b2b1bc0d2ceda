import type { MatrixView } from './schema.ts';
import { isolated } from '../../domain/worksheet/isolated.ts';
import { fill } from '../../domain/template/template.ts';
import type { Matrix } from './matrix.ts';

/** A "do not know" as a question. */
export type Question = {
  readonly text: string;
  /** True when its answer alone could change which option comes first. */
  readonly deciding: boolean;
};

/** Every "do not know" as a question, those first whose answer could change which option comes first. */
export function questionsOf({ options, criteria, marks }: Matrix, { question }: MatrixView): readonly Question[] {
  const all = marks.flatMap((row, option) =>
    row.flatMap(({ state, deciding }, criterion): Question[] => {
      if (state !== 'unknown') return [];
      const names = { option: isolated(options[option] ?? ''), criterion: isolated(criteria[criterion]?.name ?? '') };
      return [{ text: fill(question, names), deciding }];
    }),
  );
  return [...all.filter(({ deciding }) => deciding), ...all.filter(({ deciding }) => !deciding)];
}

/** The questions as lines of text, in the same order. */
export const matrixText = (matrix: Matrix, view: MatrixView): readonly string[] =>
  questionsOf(matrix, view).map(({ text }) => text);

/**
 * The sheet as a table: a line of heads, then for each criterion how much it matters and the marks of the options, in the
 * reader's words. What was not answered is `''`.
 *
 * @param heads what stands over the criteria and over the weights
 */
export const matrixTable = (
  { options, criteria, marks, weights }: Matrix,
  heads: { readonly criterion: string; readonly weight: string },
): readonly (readonly string[])[] => [
  [heads.criterion, heads.weight, ...options],
  ...criteria.map(({ name, weight, said }, criterion) => [
    name,
    said ? (weights[weight - 1] ?? '') : '',
    ...marks.map((row) => row[criterion]?.text ?? ''),
  ]),
];
