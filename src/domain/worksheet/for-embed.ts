import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import { heightOf } from './height.ts';
import { MAX_STEP_HEIGHT } from './measure.ts';
import { registered } from './registered.ts';

const withFewer = (field: Field): Field =>
  (registered(field).shorter?.(field, (one) => heightOf(one as Field), MAX_STEP_HEIGHT) ?? field) as Field;

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
