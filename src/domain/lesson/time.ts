import type { Activity } from '../../schema/activity.ts';
import { registered } from '../worksheet/registered.ts';
import { shownFields } from '../../views/message/shown-fields.ts';

/**
 * Words a minute. Adults read English non-fiction silently at about 240; a tired reader on a phone, or one who reads in
 * a second language, is slower, so we count with less. An editorial choice, like the times below and those of the kinds of field.
 */
const PACE = 180;

const MINUTES_A_QUESTION = 0.7;
const MINUTES_A_STATEMENT = 0.2;

/** Words in a lesson's text, tags and marks left out. */
export function wordsIn(body: string): number {
  const plain = body.replace(/<[^>]*>/g, ' ').replace(/[#*_>`[\]()-]+/g, ' ');
  return plain.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

/** Minutes to do an activity, unrounded; the folded part of a worksheet is not counted. */
export function minutesToDo(activity: Activity): number {
  if (activity.kind === 'quiz') return activity.questions.length * MINUTES_A_QUESTION;
  if (activity.kind === 'self-check') {
    return activity.scales.reduce((sum, { statements }) => sum + statements.length * MINUTES_A_STATEMENT, 0);
  }
  const choose = activity.views.find((view) => view.kind === 'message')?.choose;
  const chooser = activity.fields.find(({ id }) => id === choose);
  // Of several texts one is written, and only its boxes are shown: the longest of them counts.
  const texts = chooser && 'options' in chooser ? chooser.options : [];
  const shown = texts.map(({ id }) => shownFields(activity, { [chooser?.id ?? '']: id }));
  const minutesOf = (ids?: ReadonlySet<string>): number =>
    activity.fields.reduce((sum, field) => sum + (ids && !ids.has(field.id) ? 0 : registered(field).minutes), 0);
  return shown.length > 0 ? Math.max(...shown.map(minutesOf)) : minutesOf();
}

/** Whole minutes for a lesson: its text and its activities, never less than one. */
export function minutesFor(body: string, activities: readonly Activity[]): number {
  const doing = activities.reduce((sum, activity) => sum + minutesToDo(activity), 0);
  return Math.max(1, Math.round(wordsIn(body) / PACE + doing));
}
