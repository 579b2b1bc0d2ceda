import type { Problem } from '../problem.ts';
import { isTag, nodesIn } from '../read/markdown.ts';
import { attribute } from '../read/tags.ts';
import type { Rule } from './rule.ts';

/** The same person opens the course and closes it. */
const SAME = ['opening', 'closing'];

type Person = { readonly name: string; readonly part: string; readonly file: string; readonly line: number };

/** Every worked example has a person of its own, but for the first and the last lesson, which share one. */
export const people: Rule = ({ lessons }) => {
  const persons = lessons.flatMap(({ file, id, body }) =>
    (body.tree ? nodesIn(body.tree) : []).flatMap((node): Person[] => {
      const name =
        isTag(node) && node.name === 'Example'
          ? attribute(node, 'who')
              ?.split(/[,،、，]/)[0]
              ?.trim()
          : undefined;
      return name ? [{ name, part: id.split('/')[0] ?? '', file, line: node.position.start.line }] : [];
    }),
  );
  return [...Map.groupBy(persons, ({ name }) => name.toLowerCase()).values()].flatMap((all) => {
    const sharing = SAME.flatMap((part) => all.find((one) => one.part === part) ?? []);
    const kept = sharing.length > 0 ? sharing : all.slice(0, 1);
    return all
      .filter((one) => !kept.includes(one))
      .map(({ name, file, line }): Problem => ({
        file,
        line,
        found: `the person “${name}”, who is in ${kept[0]?.file ?? ''} already`,
        expected: 'a different person in every lesson; only the opening and the closing lesson share one',
        fix: 'Give this person another name, in the tag and in the text.',
      }));
  });
};
