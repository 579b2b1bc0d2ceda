import type { View } from '../../schema/view.ts';

/** What a reader can take along from a result: the text, a calendar file, a drawing, a table, a draft of a mail. */
export type ViewExport = 'copy' | 'ics' | 'svg' | 'csv' | 'mail';

/** Styles of results that more than one kind shares: those of its buttons. */
export type SharedStyle = 'exports';

/** What the build knows of one kind of view, beside the files of its folder (`src/views/<kind>`). */
export type ViewRegistration<Kind extends View['kind'] = View['kind']> = {
  readonly kind: Kind;
  readonly exports: readonly ViewExport[];
  /** The styles that it needs, in their order: its own by its kind, or that of a kind that looks the same. */
  readonly styles: readonly (View['kind'] | SharedStyle)[];
};

/** Registers a kind of view. `npm run features` finds it in its folder, and the compiler names what is missing there. */
export const defineView = <Kind extends View['kind']>(view: ViewRegistration<Kind>): ViewRegistration<Kind> => view;
