import type { ReadableAtom } from 'nanostores';
import type { ComponentChildren, ComponentType } from 'preact';
import type { RunsProps } from './runs-props.ts';
import type { BuiltFields, FieldParts } from './fields/field-props.ts';
import type { LayoutStrategy } from './layout-strategy.ts';
import type { Answers } from '../domain/saved/record.ts';
import type { QuizData } from '../domain/worksheet/client-activity.ts';
import type { SelfCheck } from '../schema/self-check.ts';
import type { Tasks } from '../schema/tasks.ts';
import type { Sheet } from '../stores/sheet.ts';
import type { WidgetWording } from '../wording/wording.ts';
import type { ViewSet } from './views/view-props.ts';

/** What every kind of widget is given. */
export type WidgetParts = {
  readonly id: string;
  /** Level of its heading: 1 where it stands alone. */
  readonly heading: 1 | 2;
  readonly words: WidgetWording;
  readonly sheet: Sheet;
  /** Answers of the activities that this one reads, by activity id. */
  readonly $dependencies: ReadableAtom<Readonly<Record<string, Answers>>>;
  /** The views that this page can draw. */
  readonly views: ViewSet;
  /** The kinds of activity that this page can show beyond worksheets. */
  readonly kinds: KindSet;
  /** `theme/slug` to the address, for every lesson that the activity names. */
  readonly links: Readonly<Record<string, string>>;
  /** The same to the title, for a self-check: it says where to start. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The table of everyday tasks, where the activity needs it. */
  readonly tasks: Tasks | null;
  readonly now: () => Date;
  /** How parts are laid on the page; left out where they follow each other. */
  readonly lay?: LayoutStrategy;
  /** What stands above the controls, and the fields that never change: at build. The browser has them on the page. */
  readonly head: ComponentChildren;
  readonly built: (BuiltFields & { readonly shared: ComponentChildren }) | null;
};

/** Widgets, and parts of widgets, that not every page has. */
export type KindSet = FieldParts & {
  readonly quiz?: ComponentType<WidgetParts & { readonly quiz: QuizData }>;
  readonly 'self-check'?: ComponentType<WidgetParts & { readonly check: SelfCheck }>;
  /** Earlier runs, and the button that begins a new one. */
  readonly runs?: ComponentType<RunsProps>;
};
