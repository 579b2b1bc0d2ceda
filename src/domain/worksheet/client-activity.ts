import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { SelfCheck } from '../../schema/self-check.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import { toClientField } from './client-field.ts';

/** A check as the browser needs it, ids of questions and of the choices of each: its words are on the page. */
export type QuizData = {
  readonly kind: 'quiz';
  readonly questions: Readonly<Record<string, readonly string[]>>;
};

/** An activity without what only the built page shows. */
export type ActivityData = QuizData | SelfCheck | Worksheet;

/** Kinds of field that the browser draws again: they bring their hints. */
const DRAWN: Readonly<Record<Field['kind'], boolean>> = {
  choice: false,
  choices: false,
  date: false,
  grid: true,
  long: false,
  number: true,
  private: false,
  rank: true,
  rating: false,
  short: false,
  sort: false,
  table: true,
};

/** Takes out of an activity what the browser finds on the page and need not be told again. */
export function toClientActivity(activity: Activity): ActivityData {
  switch (activity.kind) {
    case 'quiz':
      return {
        kind: 'quiz',
        questions: Object.fromEntries(
          activity.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]),
        ),
      };
    case 'self-check': {
      const { standalone, confirmSharing, withdrawn, ...rest } = activity;
      return rest;
    }
    case 'worksheet': {
      const { sample, standalone, confirmSharing, withdrawn, ...rest } = activity;
      // Gaps stand in results, so they are kept; notes and prompts are not read again, nor the hints of what never changes.
      const fields = (all: Worksheet['fields']) =>
        all.map((field) => ({
          ...toClientField(field, field.gap),
          ...(DRAWN[field.kind] && field.hint ? { hint: field.hint } : {}),
        }));
      return {
        ...rest,
        title: '',
        intro: [],
        bestOn: 'phone',
        fields: fields(activity.fields),
        more: fields(activity.more),
      };
    }
  }
}
