import type { Problem } from '../problem.ts';
import type { Update } from '../../schema/updates.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';
import { missingLesson } from './written.ts';

/** What is told as changed is about lessons that exist, once, and the newest comes first. */
export const updates: Rule = (content) =>
  content.updates.flatMap(({ file, root }) => {
    const written = content.lessons.map(({ id }) => id);
    const all = root.at('updates').items();
    return [
      ...repeated(
        file,
        all.map((update) => update.at('id')),
        'update id',
      ),
      ...all.flatMap((update) =>
        update
          .at('about')
          .items()
          .flatMap((lesson) => missingLesson(file, lesson, written)),
      ),
      ...all.flatMap((update, at) => tooLate(file, update, all[at - 1])),
    ];
  });

function tooLate(file: string, update: YamlNode<Update>, before: YamlNode<Update> | undefined): Problem[] {
  const [date, other] = [update.at('date'), before?.at('date')];
  if (date.text === undefined || other?.text === undefined || date.text <= other.text) return [];
  return [
    {
      file,
      line: date.line,
      found: `${date.text} after ${other.text}`,
      expected: 'the newest first',
      fix: 'Move it up: feed readers take the first as the newest.',
    },
  ];
}
