import type { Activity } from '../schema/activity.ts';
import type { Sheet } from '../stores/sheet.ts';
import type { WidgetWording } from '../wording/wording.ts';
import { QuizWidget } from './quiz.tsx';
import { WorksheetWidget } from './worksheet.tsx';

/** What a widget is built from and hydrated with. */
export type WidgetProps = {
  readonly id: string;
  readonly activity: Activity;
  readonly words: WidgetWording;
  readonly sheet: Sheet;
};

/** An activity, by its kind. */
export function Widget({ id, activity, words, sheet }: WidgetProps) {
  switch (activity.kind) {
    case 'quiz':
      return <QuizWidget id={id} quiz={activity} words={words} sheet={sheet} />;
    case 'worksheet':
      return <WorksheetWidget id={id} worksheet={activity} words={words} sheet={sheet} />;
  }
}
