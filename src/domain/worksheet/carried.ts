import type { Option } from '../../schema/field-parts.ts';

/** As it is: all of it is needed where it is carried to. */
export const whole = <F>(field: F): F => field;

const bare = ({ note, ...option }: Option): Option => option;

/** An option as it is read back: not as it stands in a sentence. */
const named = ({ id, text, own }: Option): Option => (own ? { id, text, own } : { id, text });

/** With options that have no notes: those stand on the page. */
export const withBareOptions = <F extends { options: Option[] }>(field: F): F => ({
  ...field,
  options: field.options.map(bare),
});

/** With options as they are read back. */
export const withNamedOptions = <F extends { options: Option[] }>(field: F): F => ({
  ...field,
  options: field.options.map(named),
});
