import { z } from 'astro/zod';
import { id, text } from './id.ts';

/** `<theme>/<slug>` of a lesson; `opening` and `closing` stand in the place of a theme. */
export const lessonPath = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'a lesson as theme/slug');

/** One of the five themes; each is a stone of the cairn. */
export const theme = z.strictObject({
  /** Permanent id, and the folder of its lessons. */
  id: z.enum(['reflection', 'resilience', 'perspective', 'networking', 'fit']),
  /** Its name. */
  title: text,
  /** What it is for, in one sentence. */
  promise: text,
  /** Slugs of its lessons, in the order they are shown. */
  lessons: z.array(id),
});

/** The lessons before and after the themes: no theme, and no stone of the cairn. */
const group = theme.omit({ id: true });

/** An answer to "What happened?": a short path of lessons, each with its reason. */
export const situation = z.strictObject({
  /** Permanent id, and its address `/start/<id>/`. */
  id,
  /** The answer on the home page. */
  title: text,
  /** The first sentence of its page: helps before any reading. */
  first: text,
  /** The quieter doors stand apart: they do not answer the same question. */
  quiet: z.boolean().default(false),
  /** What else somebody here should hear: a warning, or where to go instead. */
  also: text.optional(),
  /** Two or three lessons in order. */
  path: z.array(z.strictObject({ lesson: lessonPath, because: text })).min(1, 'one lesson or more'),
});

/** The whole course: `content/<language>/course.yaml`. */
export const course = z.strictObject({
  /** The five themes, base stone first. */
  themes: z.array(theme).length(5, 'the five themes'),
  /** What comes before them. */
  opening: group,
  /** What comes after them. */
  closing: group,
  /** The situations that have a path. */
  situations: z.array(situation),
});

export type Theme = z.infer<typeof theme>;
export type ThemeId = Theme['id'];
export type Situation = z.infer<typeof situation>;
export type Course = z.infer<typeof course>;
