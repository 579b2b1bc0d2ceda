import { z } from 'astro/zod';
import { id, text } from './id.ts';
import { oldNames } from './old-names.ts';

/** What themes, and the groups before and after them, called their words before. */
const OLD_GROUP_NAMES = { promise: 'summary' };

/** `<theme>/<slug>` of a lesson; `opening` and `closing` stand in the place of a theme. */
export const lessonPath = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'a lesson as theme/slug');

/** One of the five themes; each is a stone of the cairn. */
export const theme = z
  .strictObject({
    /** Permanent id, and the folder of its lessons. */
    id: z.enum(['reflection', 'resilience', 'perspective', 'networking', 'fit']),
    /** Its name. */
    title: text,
    /** What it is for, in one sentence. */
    summary: text,
    /** Slugs of its lessons, in the order they are shown. */
    lessons: z.array(id),
  })
  .register(oldNames, OLD_GROUP_NAMES);

/** The lessons before and after the themes: no theme, and no stone of the cairn. */
const group = theme.omit({ id: true }).register(oldNames, OLD_GROUP_NAMES);

/** Where a link of a situation leads. */
const target = z
  .string()
  .regex(
    /^(lessons\/[a-z-]+\/[a-z0-9-]+|activities\/[a-z0-9-]+(#[a-z0-9-]+=[a-z0-9-]+)?|help|advisers)$/,
    'lessons/<theme>/<slug>, activities/<id>, help or advisers',
  );

/** A link: its words, and where it leads. */
const link = z.strictObject({
  /** What the reader picks. */
  text,
  /**
   * `lessons/<theme>/<slug>`, `activities/<id>`, `help` or `advisers`. A sheet may be opened with one entry of a list
   * picked, as `activities/<id>#<field>=<option>`.
   */
  to: target,
});

/** An answer to "What happened?": a short path of lessons, each with its reason. */
export const situation = z
  .strictObject({
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
    /** A link that belongs to `also`. */
    link: link.optional(),
    /** Id of a sheet that asks about the last next step. It is shown, below the words of that step, where one is kept. */
    lastStep: id.optional(),
    /** A heading above the path, where more follows below it. */
    heading: text.optional(),
    /** Two or three lessons in order. */
    path: z.array(z.strictObject({ lesson: lessonPath, because: text })).min(1, 'one lesson or more'),
    /** What else the page holds below the path, each under its own heading. */
    more: z.array(z.strictObject({ heading: text, text, link }).register(oldNames, { way: 'link' })).default([]),
  })
  .register(oldNames, { way: 'link', recall: 'lastStep' });

/** Evidence that no lesson cites: it stands on the evidence page only. */
const evidencePage = z.strictObject({
  /** Ids of the cards under the question whether this kind of help works at all, in order. */
  help: z.array(id).default([]),
  /** Cards that add to the claims of a lesson. */
  beside: z.array(z.strictObject({ card: id, lesson: lessonPath })).default([]),
});

/** The whole course: `content/<language>/course.yaml`. */
export const course = z
  .strictObject({
    /** The five themes, base stone first. */
    themes: z.array(theme).length(5, 'the five themes'),
    /** What comes before them. */
    opening: group,
    /** What comes after them. */
    closing: group,
    /** The situations that have a path. */
    situations: z.array(situation),
    /** What may be true as well, whatever happened: a row of links on the page of every situation. */
    related: z.array(link).default([]),
    /** What only the evidence page shows. */
    evidence: evidencePage.default({ help: [], beside: [] }),
  })
  .register(oldNames, { alsoTrue: 'related' });

export type Theme = z.infer<typeof theme>;
export type ThemeId = Theme['id'];
export type CourseLink = z.infer<typeof link>;
export type Situation = z.infer<typeof situation>;
export type Course = z.infer<typeof course>;
