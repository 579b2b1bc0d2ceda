import type { View } from '../../schema/view.ts';

/** A script that a page loads for the activities on it, beside what every activity needs. */
export type Pack = 'card' | 'check' | 'days' | 'matrix' | 'numbers' | 'piles' | 'roles' | 'runs' | 'tables' | 'texts';

/** What a reader can take along from a result: the text, a calendar file, a drawing, a table, a draft of a mail. */
export type ViewExport = 'copy' | 'ics' | 'svg' | 'csv' | 'mail';

/** Styles of results that more than one kind shares: those of its buttons. */
export type SharedStyle = 'exports';

/** What the build knows of one kind of view, beside the files of its folder (`src/views/<kind>`). */
export type ViewRegistration<Kind extends View['kind'] = View['kind']> = {
  readonly kind: Kind;
  /** The script that brings it to the browser (`mount/packs`). Views that often stand together share one. */
  readonly chunk: Pack;
  readonly exports: readonly ViewExport[];
  /** The styles that it needs, in their order: its own by its kind, or that of a kind that looks the same. */
  readonly styles: readonly (View['kind'] | SharedStyle)[];
};

/** Registers a kind of view. `npm run features` finds it in its folder, and the compiler names what is missing there. */
export const defineView = <Kind extends View['kind']>(view: ViewRegistration<Kind>): ViewRegistration<Kind> => view;
