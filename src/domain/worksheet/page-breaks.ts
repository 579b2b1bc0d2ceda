import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { Statement } from '../../schema/self-check.ts';
import type { Block } from './define-field.ts';
import { heightOf } from './height.ts';
import { askedHeight, lineCount, MAX_STEP_HEIGHT, CHARACTERS_PER_LINE } from './measure.ts';
import { registered } from './registered.ts';

/**
 * The ids of the pieces that do not fit below the ones before.
 *
 * @param used pixels that are taken already
 * @param always pixels that are taken in each further step as well
 */
function cutsIn(pieces: readonly Block[], used: number, always = 0): string[] {
  const cuts: string[] = [];
  let sum = used;
  for (const { id, height } of pieces) {
    if (sum > always && sum + height > MAX_STEP_HEIGHT) {
      cuts.push(id);
      sum = always;
    }
    sum += height;
  }
  return cuts;
}

const pieceOf = (field: Field): Block => ({ id: field.id, height: heightOf(field) + 24 });

const paragraphs = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + lineCount(text, CHARACTERS_PER_LINE.text) * 27 + 17, 0);

/** Parts of a field in their own steps: the question stays above them. */
const cutsWithin = (field: Field): string[] =>
  cutsIn(registered(field).blocks?.(field) ?? [], askedHeight(field), askedHeight(field));

/**
 * Where the steps of an embed begin: ids of fields, of statements, and names of cards. What stands before the first cut
 * joins the introduction. Every question of a check, and every result, is a step without being named.
 */
export function pageBreaksOf(activity: Activity): readonly string[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check': {
      const answers = Math.ceil((activity.answers.length + 1) / 2) * 44;
      const statement = ({ id, text }: Statement): Block => ({
        id,
        height: lineCount(text, CHARACTERS_PER_LINE.text) * 24 + answers + 40,
      });
      return [
        ...cutsIn(activity.fields.map(pieceOf), paragraphs(activity.intro)),
        ...activity.scales.flatMap(({ statements }) => [
          ...statements.slice(0, 1).map(({ id }) => id),
          ...cutsIn(statements.map(statement), 60),
        ]),
      ];
    }
    case 'worksheet': {
      const { fields, more, intro, sample } = activity;
      const used = paragraphs(intro) + (sample ? lineCount(sample, 26) * 30 + 30 : 0);
      // Numbers stand together before all others, as the sheet lays them out.
      const counts = fields.filter((field) => registered(field).first);
      const rest = fields.filter((field) => !registered(field).first);
      const begins = (group: readonly Field[]): string[] => group.slice(0, 1).map(({ id }) => id);
      return [
        ...cutsIn(counts.map(pieceOf), used),
        ...(counts.length > 0 ? [...begins(rest), ...cutsIn(rest.map(pieceOf), 0)] : cutsIn(rest.map(pieceOf), used)),
        ...begins(more),
        ...cutsIn(more.map(pieceOf), 0),
        ...[...fields, ...more].flatMap(cutsWithin),
      ];
    }
  }
}
