import { id } from '../../schema/id.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** File names are permanent ids, and a file that the site would pass over in silence is a mistake. */
export const fileNames: Rule = ({ language, lessons, pages, centres, activities, evidence, strays }) => {
  const named = [...lessons, ...pages, ...centres, ...activities, ...evidence].flatMap((item): Problem[] => {
    const bad = item.id.split('/').filter((part) => !id.safeParse(part).success);
    return bad.map((part) => ({
      file: item.file,
      line: 1,
      found: `the name “${part}”`,
      expected: 'small letters, digits and single hyphens, starting with a letter',
      fix: 'Rename it, and mend the places that name it. The name is a permanent id and part of addresses.',
    }));
  });
  const lost = strays.map((file) => ({
    file,
    line: 1,
    found: 'a file that the site does not read',
    expected: file.startsWith(`content/${language}/`)
      ? 'lessons/<theme>/<slug>.mdx, activities/<id>.yaml, evidence/<id>.yaml, pages/<path>.mdx, tasks.yaml, updates.yaml or course.yaml'
      : 'content/centres/<id>.yaml',
    fix: 'Move or rename it, or take it out.',
  }));
  return [...named, ...lost];
};
