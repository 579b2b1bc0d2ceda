/** What the piles view says. Titles and sentences of the groups come from the worksheet. */
export type PilesWording = {
  readonly kind: 'piles';
  /** Announced when the lines of a group change: `{title}`, `{n}`. */
  readonly count: string;
  /** Below the drawing of rings, on pages that have one: how it goes with the lists beside it. */
  readonly rings?: string;
  /** When the sheet was first written and last changed: on pages that tell it. */
  readonly stamps?: {
    /** By the clock of the device: `{when}`. */
    readonly first: string;
    readonly last: string;
    readonly clock: string;
  };
};
