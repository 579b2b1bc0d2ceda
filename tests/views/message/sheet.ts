import type { Formatters } from '../../../src/domain/worksheet/format.ts';
import { view, type View } from '../../../src/schema/view.ts';
import { worksheet, type Worksheet } from '../../../src/schema/worksheet.ts';

/** Words that show where they come from. */
export const speech: Formatters = {
  day: (iso) => `<${iso}>`,
  list: (words) => words.join(' + '),
  task: (id) => `task ${id}`,
};

/** A worksheet with these fields and views, as the content reader makes it. */
export const sheetOf = (fields: readonly unknown[], views: readonly unknown[] = []): Worksheet =>
  worksheet.parse({ kind: 'worksheet', title: 'Sheet', bestOn: 'phone', fields, views });

/** A view of one kind, with the defaults of its shape. */
export function viewOf<K extends View['kind']>(kind: K, parts: object): Extract<View, { kind: K }> {
  return view.parse({ kind, ...parts }) as Extract<View, { kind: K }>;
}

/** A field of one line. */
export const short = (id: string, gap?: string): object => ({ id, kind: 'short', label: `Label of ${id}`, gap });

/** A choice whose options say what they are. An option may be an object of its own. */
export const choice = (id: string, options: readonly (string | object)[]): object => ({
  id,
  kind: 'choice',
  label: `Label of ${id}`,
  options: options.map((option) => (typeof option === 'string' ? { id: option, text: `Option ${option}` } : option)),
});
