import type { ComponentType, VNode } from 'preact';
import type { Answers, Run } from '../../domain/saved/record.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { View } from '../../schema/view.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { ViewWording } from '../../wording/all-views.ts';
import type { ExportWording } from '../../wording/wording.ts';

/**
 * The words of the buttons that take a result along. A page carries those that its views have; a frame has none for files and
 * drafts, and offers neither (`components/messages-for.ts`).
 */
export type ViewExports = Pick<ExportWording, 'copy' | 'copied' | 'notCopied'> & Partial<ExportWording>;

/** What a view is given. Everything it shows is worked out from this, in pure functions of `domain`. */
export type ViewProps<V extends View = View> = {
  /** Id of the activity; ids of elements begin with it. */
  readonly id: string;
  readonly worksheet: Worksheet;
  readonly view: V;
  readonly answers: Answers;
  /** The run that is being written: its id is the time of its first answer in milliseconds, base 36. Null when empty. */
  readonly run: Pick<Run, 'id' | 'at'> | null;
  /** Earlier runs of this sheet, oldest first. */
  readonly past: readonly Run[];
  /** Answers of the activities that the sheet reads, by activity id. */
  readonly others: Readonly<Record<string, Answers>>;
  /** Level of the activity's own heading: parts of a view are one level below (`PartHeading`). */
  readonly heading: 1 | 2;
  /** What this kind of view says. */
  readonly words: ViewWording[V['kind']];
  /** What all copying and saving says. */
  readonly exports: ViewExports;
  /** Language tag. */
  readonly language: string;
  readonly speech: Formatters;
  /** True once the sheet was opened: only then are changes announced, or every page load would be. */
  readonly live: boolean;
  readonly now: () => Date;
  /** The table of everyday tasks, on pages that need it. */
  readonly tasks: Tasks | null;
  /** `theme/slug` of a lesson to its address, for the lessons that the sheet names. */
  readonly links: Readonly<Record<string, string>>;
  /** The control of a field that the view shows itself (the guess of a funnel), or null. */
  readonly control: (field: string) => VNode | null;
};

/** A view as a script carries it. */
export type ViewPart<V extends View> = {
  readonly Result: ComponentType<ViewProps<V>>;
  /** Sentences to show at fields that contradict each other, by field id. */
  readonly faults?: (
    sheet: Worksheet,
    view: V,
    answers: Answers,
    words: ViewWording[V['kind']],
  ) => Readonly<Record<string, string>>;
  /** Ids of the fields to show; every field is when this is left out. */
  readonly shown?: (sheet: Worksheet, answers: Answers) => ReadonlySet<string>;
};

/** The views that a script can draw, by kind. A page's script carries only those it needs. */
export type ViewSet = { readonly [K in View['kind']]?: ViewPart<Extract<View, { kind: K }>> };
