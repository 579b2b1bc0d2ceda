import { z } from 'astro/zod';
import { id, text } from './id.ts';

/** A kind of work that somebody is paid for. */
const work = z.strictObject({
  /** Its name as adverts write it: "Patient transport assistant". */
  name: text,
  /** The sector, one of those listed at the top of the table. */
  sector: id,
  /** Words to search adverts with. */
  search: z.array(text).min(1, 'one search word or more').max(4, 'four search words or fewer'),
  /** `open`: usually no new licence. `longer`: usually a licence, a course or a degree first. */
  road: z.enum(['open', 'longer']),
});

/** An everyday task, and the kinds of work that pay for it. */
const task = z.strictObject({
  /** Permanent id; saved as the answer. */
  id,
  /** What a person does, beginning with a verb. */
  text,
  /** Ids of works, four or more, from at least three sectors, at least one `open` and one `longer`. */
  works: z.array(id).min(4, 'four kinds of work or more'),
});

/** The table of everyday tasks: `content/<language>/tasks.yaml`. Our own work, written from tasks. */
export const tasks = z.strictObject({
  /** Sectors by id. */
  sectors: z.record(z.string(), text),
  /** Kinds of work by id. */
  works: z.record(z.string(), work),
  /** Groups of tasks, in the order they are shown. */
  groups: z.array(z.strictObject({ id, title: text, tasks: z.array(task).min(1) })).min(1),
});

export type Work = z.infer<typeof work>;
export type Task = z.infer<typeof task>;
export type Tasks = z.infer<typeof tasks>;
