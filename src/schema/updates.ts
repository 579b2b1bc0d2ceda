import { z } from 'astro/zod';
import { lessonPath } from './course.ts';
import { id, text } from './id.ts';

/** Something that changed in a lesson, as advisers who send the lessons read it. */
export const update = z.strictObject({
  /** Permanent id: feed readers know by it what was read. */
  id,
  /** The day, as 2026-11-25. */
  date: z.iso.date('a date like 2026-11-25'),
  /** The lessons it is about. Left out where it is about all of them. */
  about: z.array(lessonPath).min(1, 'one lesson or more').optional(),
  /** What changed, in a few plain sentences. */
  changed: text,
});

/** The whole file: `content/<language>/updates.yaml`. */
export const updates = z.strictObject({
  /** Newest first. */
  updates: z.array(update),
});

export type Update = z.infer<typeof update>;
export type Updates = z.infer<typeof updates>;
