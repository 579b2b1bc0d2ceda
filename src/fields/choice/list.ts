import type { ChoiceField } from './schema.ts';

/** More options than this are a list to open. */
const MANY = 8;

/** Whether one of these is chosen from a list to open. */
export const isList = ({ options }: Pick<ChoiceField, 'options'>): boolean => options.length > MANY;
