/** A file that a command writes: its path from the project folder, and its text. */
export type Generated = { readonly file: string; readonly text: string };

/** `two-words` as a name of code: `twoWords`, or `TwoWords` for a type. */
export const camel = (kind: string): string => kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const pascal = (kind: string): string => camel(`-${kind}`);

/** A kind in an object that holds something under each: by its own name, or with that of its code. */
export const key = (kind: string): string => (camel(kind) === kind ? kind : `'${kind}': ${camel(kind)}`);
