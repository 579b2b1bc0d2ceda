import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** The reader's tasks, and who else is paid for them. Claims no fit. */
export const rolesView = z.strictObject({
  kind: z.literal('roles'),
  title: text,
  /** Id of the table field with the tasks. */
  from: id,
  /** Id of its column of the kind `task`. */
  task: id,
  /** Id of a choice column, and the options that leave a task out: the reader is tired of it. */
  not: z.strictObject({ column: id, options: z.array(id).min(1) }),
  /** Said under the list: what it does not know. */
  note: text,
  empty: text,
});

export type RolesView = z.infer<typeof rolesView>;
