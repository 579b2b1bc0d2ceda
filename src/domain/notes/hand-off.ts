import type { Answered } from '../worksheet/answered.ts';

/** One entry as it can be put on a sheet. */
export type Offered = {
  readonly id: string;
  readonly title: string;
  /** The lesson it stands in. */
  readonly of: string;
  readonly answers: readonly Answered[];
};

/**
 * What a reader has chosen: activity id to the ids of the answers that are left out; an entry that is not in it is not on
 * the sheet.
 */
export type Picks = Readonly<Record<string, readonly string[]>>;

/** A part of the sheet: an entry with the answers that were chosen. */
export type HandOffSection = {
  readonly title: string;
  readonly of?: string;
  readonly answers: readonly { readonly label: string; readonly answer: string }[];
};

/** Takes an entry onto the sheet with all its answers, or takes it off. */
export function pick(picks: Picks, id: string, on: boolean): Picks {
  const { [id]: before, ...others } = picks;
  return on ? { ...others, [id]: before ?? [] } : others;
}

/** Takes one answer of a chosen entry onto the sheet, or leaves it out. */
export function pickAnswer(picks: Picks, id: string, answer: string, on: boolean): Picks {
  const out = (picks[id] ?? []).filter((one) => one !== answer);
  return { ...picks, [id]: on ? out : [...out, answer] };
}

/**
 * The parts of the sheet, in the order of the entries. An entry of which every answer is left out is not on it.
 *
 * @param gone the label of a question that is no longer asked
 */
export function sectionsOf(offered: readonly Offered[], picks: Picks, gone: string): readonly HandOffSection[] {
  return offered.flatMap(({ id, title, of, answers }): HandOffSection[] => {
    const out = picks[id];
    const chosen = answers.filter((answer) => out && !out.includes(answer.id));
    if (chosen.length === 0) return [];
    return [
      {
        title,
        ...(of === '' || of === title ? {} : { of }),
        answers: chosen.map(({ label, answer }) => ({ label: label ?? gone, answer })),
      },
    ];
  });
}
