import type { Activity } from '../../schema/activity.ts';
import type { Problem } from '../problem.ts';
import { fieldsIn, worksheetIn } from '../read/activity.ts';
import type { Item } from '../read/item.ts';
import { tagUses } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** The first activity of a lesson is a quiz, the last one a single line to write, and what stands between is no quiz. */
export const activityKinds: Rule = ({ lessons, activities }) => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return lessons.flatMap(({ id, body }) => {
    const slug = id.split('/').at(-1) ?? '';
    const used = tagUses(body).flatMap((tag) => (tag.name === 'Activity' ? (byId.get(tag.id) ?? []) : []));
    return used.flatMap((activity) => (activity.id === `${slug}-next` ? nextStep(activity) : check(activity, slug)));
  });
};

function check({ id, file, root }: Item<Activity>, slug: string): Problem[] {
  const kind = root.at('kind');
  const isCheck = id === `${slug}-check`;
  if (kind.text === undefined || isCheck === (kind.text === 'quiz')) return [];
  const found = `the kind “${kind.text}”`;
  const words = isCheck
    ? {
        expected: 'a quiz: the file is called …-check',
        fix: 'Write “kind: quiz” and its questions, or rename the file.',
      }
    : { expected: 'one quiz to a lesson: its check', fix: `Put the questions into ${slug}-check.yaml.` };
  return [{ file, line: kind.line, found, ...words }];
}

/** Notes and hand-off sheets look for the reader's next step under this id. */
function nextStep({ file, root }: Item<Activity>): Problem[] {
  const sheet = worksheetIn(root);
  const fields = fieldsIn(root);
  const kind = root.at('kind').text;
  if (kind === undefined || (fields.length === 1 && fields[0]?.at('id').text === 'step')) return [];
  const ids = fields.map((field) => `“${field.at('id').text ?? '…'}”`);
  return [
    {
      file,
      line: (sheet?.at('fields') ?? root.at('kind')).line,
      found: sheet ? `the fields ${ids.join(', ')}` : `the kind “${kind}”`,
      expected: 'a worksheet with one field, “step”: the file is called …-next',
      fix: 'Keep one field, with “id: step”, and move other fields to a worksheet of their own.',
    },
  ];
}
