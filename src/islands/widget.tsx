import type { ActivityData } from '../domain/worksheet/client-activity.ts';
import type { SparseData } from '../domain/worksheet/defaults.ts';
import { QuizWidget } from './quiz.tsx';
import type { WidgetParts } from './widget-parts.ts';
import { WorksheetWidget } from './worksheet.tsx';

/** What the page carries for a widget, beside what all widgets share. */
export type WidgetData = {
  readonly activity: SparseData;
  /** In an embed: ids of the fields, statements and cards before which a new step begins. */
  readonly cuts?: readonly string[];
} & Pick<WidgetParts, 'heading'> &
  Partial<Pick<WidgetParts, 'links' | 'titles'>>;

/** An activity, by its kind. */
export function Widget({ activity, ...parts }: WidgetParts & { readonly activity: ActivityData }) {
  // The page brings it along where it is needed (`mount/packs`); `tests/built` makes sure of it.
  const Checked = parts.kinds['self-check'];
  switch (activity.kind) {
    case 'quiz':
      return <QuizWidget quiz={activity} {...parts} />;
    case 'self-check':
      return Checked ? <Checked check={activity} {...parts} /> : null;
    case 'worksheet':
      return <WorksheetWidget worksheet={activity} {...parts} />;
  }
}
