import type { PileGroup } from './schema.ts';
import type { Problem } from '../../checks/problem.ts';
import { kindOf } from '../../checks/read/activity.ts';
import { wordsIn, type YamlNode } from '../../checks/read/yaml-node.ts';
import { gaps, gapsOnly } from '../../checks/rules/gaps.ts';
import { conditions, named } from '../../checks/rules/named.ts';
import type { Sheet, ViewCheck } from '../../checks/rules/sheet.ts';
import { repeated } from '../../checks/rules/unique.ts';
import { missingLesson } from '../../checks/rules/written.ts';

/** Groups of lines come from a table or sort field, and ask for columns and options that its lines have. */
export const piles: ViewCheck<'piles'> = (view, sheet) => {
  const { file, fields } = sheet;
  const from = view.at('from');
  const lines = sheet.lines(from.text);
  const groups = view.at('groups').items();
  return [
    ...named(file, from, fields, ['table', 'sort']),
    ...(lines ? [...gaps(file, view.at('show'), lines), ...named(file, view.at('order'), lines, ['date'])] : []),
    ...repeated(
      file,
      groups.map((group) => group.at('id')),
      'group id',
    ),
    ...groups.flatMap((group) => [
      ...(lines ? conditions(file, group.at('where'), lines) : []),
      ...wordsIn(group.at('say')).flatMap((form) => gapsOnly(file, group.at('say').at(form as 'other'), ['n'])),
      ...missingLesson(file, group.at('more').at('lesson'), sheet.lessons),
      ...asking(group, from.text, sheet),
    ]),
  ];
};

/** Only cards have questions. */
function asking(group: YamlNode<PileGroup>, from: string | undefined, { file, field }: Sheet): Problem[] {
  const { value, line } = group.at('ask');
  const source = field(from);
  if (value !== true || !source || kindOf(source) === 'sort') return [];
  return [
    {
      file,
      line,
      found: `“ask” over the lines of “${from}”, which is no sort field`,
      expected: '“ask” in groups of cards: only a card has a question of its own',
      fix: 'Take it out.',
    },
  ];
}
