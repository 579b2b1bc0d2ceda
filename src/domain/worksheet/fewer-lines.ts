import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import { heightOf, ROOM } from './height.ts';

const withFewer = (field: Field): Field =>
  field.kind === 'table' && heightOf({ ...field, start: field.start - 1 }) > ROOM ? { ...field, start: 1 } : field;

/** The activity for an embed: where the lines of a table that are open at first do not fit into a step, one is. */
export const withFewerLines = (activity: Activity): Activity =>
  activity.kind === 'worksheet'
    ? { ...activity, fields: activity.fields.map(withFewer), more: activity.more.map(withFewer) }
    : activity;
