import type { CountFault } from '../domain/numbers/count.ts';
import type { Order } from '../domain/notes/order.ts';
import type { StorageTier, Trouble } from '../domain/saved/storage-tier.ts';
import type { Plural } from '../domain/template/template.ts';
import type { ViewWording } from './all-views.ts';
import type { SelfCheckWording } from './views/self-check.ts';

/** What every widget says. Sentences travel to the browser with the page; `{gaps}` are filled there. */
export type WidgetWording = {
  /** The tag for `Intl`, which the build adds. */
  readonly language: string;
  readonly status: {
    /** Where the answers are. `none` is said before the first answer. */
    readonly place: Readonly<Record<StorageTier, string>>;
    /** Said after the place when something is not as it should be. */
    readonly trouble: Readonly<Record<Trouble, string>>;
    /** Said instead of both when the last change could not be kept at all: what happened, and what to do. */
    readonly lost: string;
  };
  readonly quiz: {
    /** `{n}` of `{of}` questions are explained. */
    readonly explained: string;
  };
  readonly worksheet: WorksheetWording;
  /** On pages with a self-check. */
  readonly selfCheck?: SelfCheckWording;
  /** On pages whose results can be taken along. */
  readonly exports?: Partial<ExportWording>;
  readonly views: Partial<ViewWording>;
};

/** What tables say, and the fields that name their lines. */
export type LinesWording = {
  /** One line of a table: `{row}` is what it is called, `{n}` its number. */
  readonly line: string;
  readonly remove: string;
  /** Said after a line was removed. */
  readonly removed: string;
  readonly undo: string;
  /** All lines are open: `{n}` of them. */
  readonly full: string;
  /** A line cannot be put back: others stand in every place. */
  readonly noRoom: string;
  /** A line cannot be removed yet: the code for it did not arrive. */
  readonly notLoaded: string;
  /** First, second, third: on pages that ask for an order. */
  readonly places?: readonly string[];
  /** Lines that are not offered again, because they stand earlier in the order: `{lines}`. */
  readonly placed?: string;
  /** A grid, while its tables are empty: on pages with grids. */
  readonly noLines?: string;
};

/** What stands on the built page and never changes: it does not travel to the script. */
export type BuiltWording = {
  /** The sentence of the lesson that a best choice rests on: `{sentence}`. */
  readonly reading: string;
  /** The label of a finished sample. */
  readonly sample: string;
  /** Where it works well. */
  readonly place: Readonly<Record<'phone' | 'table', string>>;
  /** Under a date box, when its year is not typed to its end, or is far away. */
  readonly year: string;
  /** The switch beside the status line. */
  readonly shared: string;
};

/** What the fields of a worksheet say. */
export type WorksheetWording = {
  /** A fault as it is announced: `{label}`, `{fault}`. On pages with numbers: no other field has a fault. */
  readonly announced?: string;
  /** The label of the folded fields, on pages that have some. */
  readonly more?: string;
  /** What is wrong with a number, and the fix: `{min}`, `{max}`. On pages with numbers. */
  readonly count?: Readonly<Record<CountFault, string>>;
  /** The first entry of a list to open, when nothing is chosen. On pages with such lists. */
  readonly choose?: string;
  /** More boxes are ticked than are useful: `{n}` of at most `{max}`. On pages where so many can be ticked. */
  readonly tooMany?: string;
  /** On pages with tables. */
  readonly lines?: LinesWording;
  /** On pages with sheets that are filled in more than once. */
  readonly runs?: {
    /** Above the earlier runs: `{n}`. */
    readonly earlier: Plural;
    /** One earlier run: when it was last changed, `{day}`. */
    readonly of: string;
    /** Said after a new run was begun. */
    readonly begun: string;
    /** A new run cannot be begun, because the earlier one would be lost. */
    readonly not: string;
    /** A question of an earlier run that is no longer asked. */
    readonly gone: string;
    /** The code that shows earlier runs is loaded when they are asked for, and that failed. */
    readonly notLoaded: string;
  };
};

/** What copying and saving says, the same everywhere. */
export type ExportWording = {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Saves a calendar file, a drawing, a table. */
  readonly ics: string;
  readonly svg: string;
  readonly csv: string;
  /** A draft for the reader's own mail program. */
  readonly mail: string;
  /** The code that makes a file is loaded when its button is pressed, and that failed. */
  readonly notLoaded: string;
};

/** What the way from an embed to the full site says. */
export type ContinueWording = Pick<ExportWording, 'copy' | 'copied' | 'notCopied'> & {
  readonly link: string;
  /** What can be done there. */
  readonly why: string;
  /** The address could not be opened. */
  readonly blocked: string;
  /** A tab was opened, which may stay empty. */
  readonly opened: string;
  /** The page around the frame was asked to go there. */
  readonly asked: string;
  /** Said after it, where the address carries answers. */
  readonly carries: string;
  /** The answers are too many for an address. */
  readonly long: string;
};

/** The buttons between the steps of an embed. */
export type StepWording = { readonly next: string; readonly back: string };

/** What the page of a printed sheet says. */
export type PaperWording = {
  /** The sheet shows what was written. */
  readonly filled: string;
  /** The sheet is empty although something was written. */
  readonly blank: string;
  /** Nothing was written in this browser. */
  readonly nothing: string;
  readonly print: string;
  /** An answer to a question that is no longer asked. */
  readonly gone: string;
  readonly showBlank: string;
  readonly showFilled: string;
};

/** What the notes page says. */
export type NotesWording = {
  readonly language: string;
  readonly count: Plural;
  readonly empty: string;
  readonly emptyLink: string;
  /** While the questions are on their way. */
  readonly loading: string;
  /** A part of the page did not arrive. */
  readonly notLoaded: string;
  readonly search: string;
  /** What was found: `{n}` of `{of}` entries. */
  readonly found: Plural;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  /** The heading of entries without a date. */
  readonly noDate: string;
  /** The link to a sheet. */
  readonly change: string;
  readonly changeHere: string;
  /** The button that shows earlier runs: `{n}` of them. */
  readonly earlier: Plural;
  /** The heading of what stands under ids that this version does not know. */
  readonly unknown: string;
  readonly handOff: string;
  readonly keepTitle: string;
  readonly keepText: string;
  readonly save: string;
  readonly saved: string;
  /** There is nothing that could be saved. */
  readonly savedNothing: string;
  readonly open: string;
  readonly move: string;
  readonly close: string;
  readonly gone: string;
  /** A check: `{n}` of `{of}` questions. */
  readonly explained: string;
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
