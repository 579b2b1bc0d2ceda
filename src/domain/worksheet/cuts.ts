import type { Activity } from '../../schema/activity.ts';
import type { Column, Field, SortField } from '../../schema/field.ts';
import { partName } from './names.ts';

/**
 * What fits into one step of an embed, in pixels on a screen of 320: with the heading, the buttons and the foot of the page
 * a step then stays below 1,000. Figures here are estimates, for choosing where to cut; a journey measures the steps.
 */
const ROOM = 470;

/** Signs on a line of that screen. */
const SIGNS = { text: 34, hint: 40, choice: 27, line: 16 } as const;

const lines = (text: string | undefined, signs: number): number => (text ? Math.ceil(text.length / signs) : 0);

const asked = ({ label, hint }: { readonly label: string; readonly hint?: string | undefined }): number =>
  lines(label, SIGNS.text) * 24 + lines(hint, SIGNS.hint) * 22 + 16;

const picked = (options: readonly { readonly text: string; readonly note?: string | undefined }[]): number => {
  const notes = options.map(({ note }) => lines(note, SIGNS.choice) * 26);
  return options.reduce((sum, { text }) => sum + lines(text, SIGNS.choice) * 26 + 25, Math.max(0, ...notes));
};

/** A card and its piles, two beside each other. */
const cardHeight = (text: string, piles: SortField['piles']): number =>
  lines(text, SIGNS.text) * 27 + 17 + Math.ceil(piles.length / 2) * 44;

/** A long text is taken to have been written, a table to have one line more than at first. */
function heightOf(field: Field | Column): number {
  switch (field.kind) {
    case 'choice':
      return asked(field) + (field.options.length > 8 ? 50 : picked(field.options));
    case 'choices':
      return asked(field) + picked(field.options);
    case 'rating':
      return asked(field) + field.options.length * 44;
    case 'long':
      return asked(field) + 150;
    case 'private':
      return asked(field) + field.prompts.length * 50 + 210;
    case 'date':
      return asked(field) + (field.unknown ? 100 : 50);
    case 'table':
      return (
        asked(field) +
        Math.min(field.max, field.start + 1) *
          field.columns.reduce(
            (sum, column) => sum + (column.kind === 'choice' ? asked(column) + 50 : heightOf(column)),
            60,
          )
      );
    case 'sort':
      return asked(field) + field.cards.reduce((sum, { text }) => sum + cardHeight(text, field.piles), 0);
    case 'rank':
      return asked(field) + field.places * 85;
    case 'grid':
      return ROOM;
    default:
      return asked(field) + 64;
  }
}

/** A part that has to stand together. */
type Piece = { readonly id: string; readonly height: number };

/** The ids of the pieces that do not fit below the ones before; `used` pixels are taken already. */
function cutsIn(pieces: readonly Piece[], used: number): string[] {
  const cuts: string[] = [];
  let sum = used;
  for (const { id, height } of pieces) {
    if (sum > 0 && sum + height > ROOM) {
      cuts.push(id);
      sum = 0;
    }
    sum += height;
  }
  return cuts;
}

const pieceOf = (field: Field): Piece => ({ id: field.id, height: heightOf(field) + 24 });

const paragraphs = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + lines(text, SIGNS.text) * 27 + 17, 0);

/** Cards of a field in their own steps: the question stays above them. */
const cardCuts = (field: Field): string[] =>
  field.kind === 'sort'
    ? cutsIn(
        field.cards.map(({ id, text }) => ({ id: partName(field.id, id), height: cardHeight(text, field.piles) })),
        0,
      )
    : [];

/**
 * Where the steps of an embed begin: ids of fields, of statements, and names of cards. What stands before the first cut
 * joins the introduction. Every question of a check, and every result, is a step without being named.
 */
export function cutsOf(activity: Activity): readonly string[] {
  switch (activity.kind) {
    case 'quiz':
      return [];
    case 'self-check': {
      const [first = []] = activity.scales.map(({ statements }) => statements);
      const answers = Math.ceil((activity.answers.length + 1) / 2) * 44;
      const statement = ({ id, text }: (typeof first)[number]): Piece => ({
        id,
        height: lines(text, SIGNS.text) * 24 + answers + 40,
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
      const { fields, more, intro, sample = '' } = activity;
      const used = paragraphs(intro) + lines(sample, 26) * 30 + 30;
      // Numbers stand together before all others, as the sheet lays them out.
      const counts = fields.filter(({ kind }) => kind === 'number');
      const rest = fields.filter(({ kind }) => kind !== 'number');
      const begins = (group: readonly Field[]): string[] => group.slice(0, 1).map(({ id }) => id);
      return [
        ...cutsIn(counts.map(pieceOf), used),
        ...(counts.length > 0 ? [...begins(rest), ...cutsIn(rest.map(pieceOf), 0)] : cutsIn(rest.map(pieceOf), used)),
        ...begins(more),
        ...cutsIn(more.map(pieceOf), 0),
        ...[...fields, ...more].flatMap(cardCuts),
      ];
    }
  }
}
