import type { Column, Field, Option } from '../../schema/field.ts';

const bare = ({ note, ...option }: Option): Option => option;

/** An option as it is read back: not as it stands in a sentence. */
const named = ({ id, text, own }: Option): Option => (own ? { id, text, own } : { id, text });

/** A field without what only the built page shows. */
function stripped<F extends Field | Column>({ hint, gap, ...field }: F): F {
  return withoutExtras(field as unknown as F) as F;
}

function withoutExtras(rest: Field | Column): Field | Column {
  switch (rest.kind) {
    case 'choice':
    case 'choices':
    case 'rating':
    case 'grid':
      return { ...rest, options: rest.options.map(bare) };
    case 'table':
      return { ...rest, columns: rest.columns.map((column) => stripped(column)) };
    case 'private':
      return { ...rest, prompts: [] };
    case 'date':
    case 'long':
    case 'number':
    case 'rank':
    case 'short':
    case 'sort':
    case 'task':
      return rest;
  }
}

/** The same with the words that stand for it in a sentence while it is empty. */
export const toClientField = (field: Field, gap: string | undefined): Field =>
  gap === undefined ? stripped(field) : { ...stripped(field), gap };

/** A field for the notes page, which has room for labels and choices only: it carries all of them. */
export function toNotesField(field: Field): Field {
  const rest = stripped(field);
  switch (rest.kind) {
    case 'choice':
    case 'choices':
    case 'rating':
    case 'grid':
      return { ...rest, options: rest.options.map(named) };
    case 'short':
      return { ...rest, suggest: [] };
    case 'sort':
      return { ...rest, cards: rest.cards.map(({ id, text }) => ({ id, text })) };
    case 'table':
      return {
        ...rest,
        add: '',
        columns: rest.columns.map((column) => {
          if (column.kind === 'short') return { ...column, suggest: [] };
          return column.kind === 'choice' ? { ...column, options: column.options.map(named) } : column;
        }),
      };
    case 'date':
    case 'long':
    case 'number':
    case 'private':
    case 'rank':
      return rest;
  }
}
