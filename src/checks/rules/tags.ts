import { tagsIn } from '../../domain/lesson/tags.ts';
import type { Problem } from '../problem.ts';
import { isTag, nodesIn, type TextNode } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';
import { didYouMean } from '../words/nearest.ts';
import { quote } from '../words/sentences.ts';
import type { Rule } from './rule.ts';
import { formFaults, PAGE_FORMS, TAG_FORMS, type TagForm } from './tag-form.ts';

type Forms = ReadonlyMap<string, TagForm>;
type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Lessons and pages hold prose and a few tags of their own. Neither holds code, HTML or looks. */
export const tags: Rule = ({ lessons, pages }) => [
  ...lessons.flatMap(({ body }) => faultsIn(body, TAG_FORMS)),
  ...pages.flatMap(({ body }) => faultsIn(body, PAGE_FORMS)),
];

function faultsIn({ file, text, tree }: Body, forms: Forms): Problem[] {
  if (!tree) return [];
  const topLevel = new Set(tree.children);
  return nodesIn(tree).flatMap((node) => {
    const { line, offset } = node.position.start;
    const form = forms.get(node.name ?? '');
    const faults = !isTag(node)
      ? codeFaults(node)
      : form
        ? formFaults(node, form, text.slice(offset), topLevel.has(node))
        : [unknownTag(node.name ?? '', forms)];
    return faults.map((words) => ({ file, line, ...words }));
  });
}

function codeFaults({ type, value = '' }: TextNode): Words[] {
  if (type === 'mdxjsEsm') {
    const fix = 'Take the line out. Tags are known to every lesson, nothing is imported.';
    return [{ found: quote(value), expected: 'prose', fix }];
  }
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    const fix = 'Take the braces out. A remark for other authors does not belong in a lesson.';
    return [{ found: quote(`{${value}}`), expected: 'prose: braces are read as program code', fix }];
  }
  if ((type === 'code' || type === 'inlineCode') && tagsIn(value).length > 0) {
    const fix = 'Take the marks for code out.';
    return [{ found: `a tag shown as code: ${quote(value)}`, expected: 'tags that work', fix }];
  }
  return [];
}

function unknownTag(name: string, forms: Forms): Words {
  const expected = `prose and the tags ${[...forms.values()].map(({ sample }) => sample).join(', ')}`;
  if (!/^[A-Z]/.test(name)) {
    const fix =
      'Write it as Markdown: an empty line between paragraphs, *stress*, **strong**, [words](address). Looks are not set here.';
    return { found: `HTML: <${name}>`, expected, fix };
  }
  const fix = 'Write one of the known tags, or take it out.';
  return { found: `<${name}>`, expected, fix: didYouMean(name, forms.keys()) + fix };
}
