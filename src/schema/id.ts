import { z } from 'astro/zod';

/**
 * A permanent id: activity, question, field, option, evidence card, theme, lesson.
 *
 * Small letters, digits and single hyphens, starting with a letter. The same in every language, never reused: saved
 * answers, links and embeds hang on it. Field ids become names of form controls, and a control named `elements` would
 * hide the form's own list of controls, so that one word is refused.
 */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens, starting with a letter')
  .refine((value) => value !== 'elements', 'any other id: a form control may not be called "elements"');

/** A non-empty piece of plain text, shown to people as it stands. No markup. */
export const text = z.string().trim().min(1, 'some text');

/** An answer by its name, for rules and not for readers: a field of this sheet, or `<activity>.<field>` of another one. */
export const answerName = z.string().trim().min(1, 'some text');
