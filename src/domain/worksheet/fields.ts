import type { Activity } from '../../schema/activity.ts';
import type { Field } from '../../schema/field.ts';
import type { Worksheet } from '../../schema/worksheet.ts';

/** All fields of a worksheet: the two-minute version first, then the folded ones. */
export const fieldsOf = (sheet: Worksheet): readonly Field[] => [...sheet.fields, ...sheet.more];

/** The names of an activity's controls, in the order of the page: questions of a quiz, fields of a worksheet. */
export const namesOf = (activity: Activity): readonly string[] =>
  (activity.kind === 'quiz' ? activity.questions : fieldsOf(activity)).map(({ id }) => id);
