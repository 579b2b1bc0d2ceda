import { fill } from '../../domain/template/template.ts';
import type { Role, RoleGroup } from './roles.ts';

/** The sentences of the list of search words. */
export type RolesSays = {
  readonly title: string;
  /** Said under the list. */
  readonly note: string;
  /** Which tasks brought a group. */
  readonly because: (tasks: readonly string[]) => string;
  /** Between search words: ", ". */
  readonly between: string;
  /** The words for work with a longer road: `{words}`. */
  readonly longer: string;
};

/** The words to search adverts with: the name of the work, and what else it is called. */
const searchWords = ({ name, search }: Role): readonly string[] => [name, ...search];

/** The list as plain text, to copy: each group under its tasks, one kind of work a line. `''` when there is none. */
export function rolesText(groups: readonly RoleGroup[], says: RolesSays): string {
  if (groups.length === 0) return '';
  const line = (role: Role): string => {
    const words = searchWords(role).join(says.between);
    return role.longer ? fill(says.longer, { words }) : words;
  };
  const parts = groups.map(({ tasks, roles }) => [says.because(tasks), ...roles.map(line)].join('\n'));
  return [says.title, ...parts, says.note].join('\n\n');
}
