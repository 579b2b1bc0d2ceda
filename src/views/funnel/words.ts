import type { PlainFraction } from './fraction.ts';
import type { Plural } from '../../domain/template/template.ts';

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
