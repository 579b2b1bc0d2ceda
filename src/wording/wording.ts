import type { CountFault } from '../domain/numbers/count.ts';
import type { PlainFraction } from '../domain/numbers/fraction.ts';
import type { Place, Trouble } from '../domain/saved/place.ts';
import type { Plural } from '../domain/template/template.ts';

/** What every widget says. Sentences travel to the browser with the page; `{gaps}` are filled there. */
export type WidgetWording = {
  /** Language tag, for plural forms. */
  readonly language: string;
  readonly status: {
    /** Where the answers are. `none` is said before the first answer. */
    readonly place: Readonly<Record<Place, string>>;
    /** Said after the place when something is not as it should be. */
    readonly trouble: Readonly<Record<Trouble, string>>;
    /** Said instead of both when the last change could not be kept at all: what happened, and what to do. */
    readonly lost: string;
  };
  readonly quiz: {
    /** `{n}` of `{of}` questions are explained. */
    readonly explained: string;
    /** The sentence of the lesson that a best choice rests on: `{sentence}`. */
    readonly reading: string;
  };
  readonly worksheet: {
    /** The label of a finished sample. */
    readonly sample: string;
    /** The label of the folded fields. */
    readonly more: string;
    /** What is wrong with a number, and the fix: `{min}`, `{max}`. */
    readonly count: Readonly<Record<CountFault, string>>;
  };
  readonly funnel: FunnelWording;
};

/** What the funnel view says. */
export type FunnelWording = {
  readonly title: string;
  /** Under the last step that was counted. */
  readonly soFar: string;
  readonly says: string;
  /** Fewer than two counts. */
  readonly empty: string;
  /** Two counts or more, all of them small: the lead in bold, then what to do with that. */
  readonly tooFewLead: string;
  readonly tooFew: string;
  readonly allGoOn: string;
  /** How sure the step with most room is. */
  readonly sure: Readonly<Record<'clear' | 'hint', string>>;
  /** One rate in words: `{went}`, `{started}`, `{from}`, `{to}` (nouns), `{about}`, `{low}`, `{high}`. */
  readonly rate: string;
  /** `{field}` counts more than `{than}`. */
  readonly conflict: string;
  readonly chance: {
    readonly title: string;
    readonly needTries: string;
    readonly needGuess: string;
    /** The guess is one in one: every try would have to go well. */
    readonly certain: string;
    /** `{tries}` tries, none went well, at one in `{guess}`: happens `{often}`. */
    readonly noWin: Plural;
    /** The same with `{wins}` that went well, or fewer. */
    readonly someWins: string;
    /** `{n}` times in 100, and the two ends of the scale. */
    readonly times: string;
    readonly rarely: string;
    readonly nearlyAlways: string;
    readonly meaning: string;
  };
  /** Before a share that is rounded: `{share}`. */
  readonly about: string;
  /** A share in words: `{count}` in `{of}`. */
  readonly share: Readonly<Record<PlainFraction['kind'], string>>;
  readonly table: {
    readonly summary: string;
    readonly step: string;
    readonly went: string;
    readonly fits: string;
    readonly wentOf: string;
    /** `{from}` to `{to}` in words, `{low}` to `{high}` in 100. */
    readonly fitsOf: string;
    readonly tooFew: string;
  };
  readonly method: string;
};

/** What the notes page says. */
export type NotesWording = {
  readonly language: string;
  readonly count: Plural;
  readonly empty: string;
  readonly emptyLink: string;
  readonly change: string;
  readonly gone: string;
  readonly newer: string;
  readonly unreadable: string;
  readonly wipe: string;
  readonly wipeAsk: string;
  readonly wipeYes: string;
  readonly wipeNo: string;
  readonly wipeKept: string;
  readonly wiped: string;
  readonly wipedForGood: string;
  readonly undo: string;
  readonly undone: string;
  readonly script: string;
};

/** What progress says on the home page and the list of lessons. */
export type ProgressWording = {
  readonly language: string;
  /** `{n}` of `{of}` lessons; the form goes with `{of}`. */
  readonly lessons: Plural;
  /** Themes worked on: `{n}` of five, `{themes}`. */
  readonly some: Plural;
};
