import type { Field } from '../../schema/field.ts';
import type { Worksheet } from '../../schema/worksheet.ts';

/** All fields of a worksheet: the two-minute version first, then the folded ones. */
export const fieldsOf = (sheet: Worksheet): readonly Field[] => [...sheet.fields, ...sheet.more];
