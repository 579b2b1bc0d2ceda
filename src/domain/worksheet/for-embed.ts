import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import { heightOf, MAX_STEP_HEIGHT } from './height.ts';

const withFewer = (field: Field): Field =>
  field.kind === 'table' && heightOf({ ...field, start: field.start - 1 }) > MAX_STEP_HEIGHT
    ? { ...field, start: 1 }
    : field;

/**
 * The activity for an embed. Where the lines of a table that are open at first do not fit into a step, one is. To fill it in
 * again, with the earlier answers beside it, is left to the full site: in most frames nothing is kept for so long.
 */
export function forEmbed(activity: Activity): Activity {
  if (activity.kind === 'quiz') return activity;
  const { again, ...once } = activity;
  return once.kind === 'worksheet'
    ? { ...once, fields: once.fields.map(withFewer), more: once.more.map(withFewer) }
    : once;
}
