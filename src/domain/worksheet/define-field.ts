import type { Column } from '../../schema/column.ts';
import type { Field, FieldOf } from '../../schema/field.ts';

/** A kind of field, whether it stands on a sheet or in the lines of a table. */
export type FieldKind = (Field | Column)['kind'];

/** Sentences that not every page with a sheet has (`wording/wording.ts`), by their names there. */
export type FieldWord = 'announced' | 'choose' | 'count' | 'lines' | 'noLines' | 'placed' | 'places' | 'tooMany';

/** The sentences that a column needs. */
export type WordsOfCell = (column: Column) => readonly FieldWord[];

/** How high a column stands in a line of a table, in pixels on a screen of 320. */
export type HeightOfCell = (column: Column) => number;

/** A part of a field that has to stand together, by the name of its control. */
export type Block = { readonly id: string; readonly height: number };

/** A field or column with less in it. */
type Less<Kind extends FieldKind> = (field: FieldOf<Kind>, ofColumn: (column: Column) => Column) => FieldOf<Kind>;

/** What the build knows of one kind of field, wherever it stands. */
type Registered<Kind extends FieldKind> = {
  readonly kind: Kind;
  /** Where it may stand: on a sheet, in the lines of a table. `npm run features` lists its shape there. */
  readonly stands: readonly ('sheet' | 'line')[];
  /** Whether a script draws it in the browser (its `control.tsx`), or the page is built with all of it. */
  readonly drawnBy: 'script' | 'page';
  /**
   * What a sentence says of it: its text as it was typed; words made of the answer (its `said.ts`); or nothing, because it
   * holds many answers.
   */
  readonly says: 'itself' | 'words' | 'nothing';
  /**
   * How answers are read back, in the notes and on paper: as a sentence says them, from one text under the field's id; or
   * in its own way (its `back.ts`).
   */
  readonly readBack: 'as said' | 'own';
  /** The box in which the notes let a reader change it; null where what is picked needs its sheet. */
  readonly typed: 'line' | 'lines' | 'number' | 'date' | null;
  /** The ids of which exactly one is the answer: such answers fit into an answer string. Null for all other answers. */
  readonly closed: (field: FieldOf<Kind>) => readonly string[] | null;
  /** Whether it needs the styles of fields that are more than a box to type in or radio buttons below each other. */
  readonly styled: (field: FieldOf<Kind>) => boolean;
  /** The sentences that it needs, on a sheet or in a line of a table; `cell` tells those of a column. */
  readonly words: (field: FieldOf<Kind>, inLine: boolean, cell: WordsOfCell) => readonly FieldWord[];
  /** Without what only the built page shows. Label and id stay; hint and gap are seen to for all kinds alike. */
  readonly forSheet: Less<Kind>;
  /** The same for the notes, which read answers back and ask nothing. */
  readonly forNotes: Less<Kind>;
  /** Whether its answers hang on lines of tables, and go where those go (its `lines.ts`). */
  readonly hangs: boolean;
  /** Whether this one needs the part that follows it in the browser, where the kind has one (its `live.tsx`). */
  readonly followed?: (field: FieldOf<Kind>) => boolean;
};

/** What else is known of a kind that stands on a sheet. */
type OnSheet<Kind extends FieldKind> = {
  /** How long it takes to answer. An editorial choice. */
  readonly minutes: number;
  /**
   * How high it is, in pixels on a screen of 320 in a frame, with much written in it. An estimate, for choosing where to cut:
   * `tests/journeys/heights.spec.ts` measures it.
   */
  readonly height: (field: FieldOf<Kind>, cell: HeightOfCell) => number;
  /** Fields of this kind stand together before all others. */
  readonly first?: true;
  /** The parts between which it may be cut; its question stays above each. */
  readonly blocks?: (field: FieldOf<Kind>) => readonly Block[];
  /** With as few lines open as it can do with, where those that are open at first do not fit into a step. */
  readonly shorter?: (field: FieldOf<Kind>, height: (field: FieldOf<Kind>) => number, most: number) => FieldOf<Kind>;
};

/** What else is known of a kind that stands in the lines of tables. */
type InLine<Kind extends FieldKind> = {
  /** How high it is in a line. */
  readonly cellHeight: (column: FieldOf<Kind>) => number;
};

/** What the build knows of one kind of field, beside the files of its folder (`src/fields/<kind>`). */
export type FieldRegistration<Kind extends FieldKind> = Registered<Kind> &
  (Kind extends Field['kind'] ? OnSheet<Kind> : unknown) &
  (Kind extends Column['kind'] ? InLine<Kind> : unknown);

/** What is registered, whatever the kind; for a field of a sheet; and for a column of a table. */
export type AnyRegistration = Registered<FieldKind>;
export type SheetRegistration = Registered<FieldKind> & OnSheet<FieldKind>;
export type ColumnRegistration = Registered<FieldKind> & InLine<FieldKind>;

/** Registers a kind of field. `npm run features` finds it in its folder, and the compiler names what is missing there. */
export const defineField = <Kind extends FieldKind>(field: FieldRegistration<Kind>): FieldRegistration<Kind> => field;
