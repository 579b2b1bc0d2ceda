import type { ActivityData } from '../domain/worksheet/client-activity.ts';
import type { SparseData } from '../domain/worksheet/defaults.ts';
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
  // The page brings these along where they are needed (`mount/packs`); `tests/built` makes sure of it.
  const { quiz: Quiz, 'self-check': Checked } = parts.kinds;
  switch (activity.kind) {
    case 'quiz':
      return Quiz ? <Quiz quiz={activity} {...parts} /> : null;
    case 'self-check':
      return Checked ? <Checked check={activity} {...parts} /> : null;
    case 'worksheet':
      return <WorksheetWidget worksheet={activity} {...parts} />;
  }
}
