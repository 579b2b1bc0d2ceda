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
    /** Where it works well. */
    readonly place: Readonly<Record<'phone' | 'table', string>>;
    /** A fault as it is announced: `{label}`, `{fault}`. */
    readonly announced: string;
    /** The label of the folded fields. */
    readonly more: string;
    /** What is wrong with a number, and the fix: `{min}`, `{max}`. */
    readonly count: Readonly<Record<CountFault, string>>;
  };
  readonly funnel: FunnelWording;
};

/** What the funnel view says. Nouns come from the worksheet. */
export type FunnelWording = {
  readonly title: string;
  /** Under the last step that was counted. */
  readonly soFar: string;
  /** What did not get from one counted step to a later one, with empty steps between: `{n}`. */
  readonly between: string;
  readonly says: string;
  /** Fewer than two counts. */
  readonly empty: string;
  /** The counts contradict each other, and nothing is left to compare. */
  readonly conflicting: string;
  /** All counts are small: the lead in bold, then what to do with that. */
  readonly tooFewLead: string;
  readonly tooFew: string;
  readonly allGoOn: string;
  /** The narrowest step: `{from}`, `{to}` (nouns in the plural). */
  readonly narrowest: string;
  /** One rate: `{went}`, `{started}`, `{from}` (noun), `{about}` (see below, or nothing). */
  readonly rate: string;
  /** Put into `rate` where the share is rounded: `{share}`. */
  readonly about: string;
  /** The shares that would fit: `{low}`, `{high}`. */
  readonly fits: string;
  /** How sure it is that this step is the narrowest; nothing is said where there is no other. */
  readonly sure: Readonly<Record<'clear' | 'hint', string>>;
  /** Before advice. */
  readonly where: string;
  /** Instead of advice, when steps in between were left empty. */
  readonly gap: string;
  /** A field counts more than `{than}`. */
  readonly conflict: string;
  readonly chance: {
    readonly title: string;
    readonly needTries: string;
    readonly needWins: string;
    readonly needGuess: string;
    /** One of the numbers cannot be read, or they contradict each other. */
    readonly unclear: string;
    /** The guess is one in one: every try would have to go well. */
    readonly certain: string;
    readonly allWon: string;
    /** `{tries}` tries, none went well: happens `{often}`. */
    readonly noWin: Plural;
    /** `{wins}` of `{tries}` went well, or fewer. */
    readonly someWins: Plural;
    /** `{n}` times in 100, and the two ends of the scale. */
    readonly times: Plural;
    readonly rarely: string;
    readonly nearlyAlways: string;
    readonly meaning: string;
  };
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
  /** The link to a sheet: `{title}`. */
  readonly change: string;
  readonly gone: string;
  /** An entry is only held by this tab. */
  readonly tab: string;
  /** The browser does not let us look. */
  readonly shut: string;
  readonly newer: string;
  readonly unreadable: string;
  readonly print: string;
  readonly wipe: string;
  readonly wipeAsk: string;
  readonly wipeYes: string;
  readonly wipeNo: string;
  readonly wipeKept: string;
  readonly wiped: string;
  /** Something may be left. */
  readonly wipedInPart: string;
  readonly wipedForGood: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoneInPart: string;
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
