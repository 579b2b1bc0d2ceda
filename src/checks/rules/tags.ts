import { tagsIn } from '../../domain/lesson/tags.ts';
import type { Problem } from '../problem.ts';
import { isTag, nodesIn, type TextNode } from '../read/markdown.ts';
import type { Body } from '../read/mdx.ts';
import { attribute } from '../read/tags.ts';
import { didYouMean } from '../words/nearest.ts';
import { quote } from '../words/sentences.ts';
import type { Rule } from './rule.ts';

/** How a tag is written: its one attribute, whether it holds text, and whether it may stand inside a sentence. */
type Form = {
  readonly attribute: string;
  readonly holdsText: boolean;
  readonly inSentence: boolean;
  readonly sample: string;
};

const FORMS: Readonly<Record<string, Form>> = {
  Evidence: { attribute: 'id', holdsText: false, inSentence: true, sample: '<Evidence id="…" />' },
  Beside: { attribute: 'id', holdsText: true, inSentence: false, sample: '<Beside id="…">' },
  Example: { attribute: 'who', holdsText: true, inSentence: false, sample: '<Example who="…">' },
  Activity: { attribute: 'id', holdsText: false, inSentence: false, sample: '<Activity id="…" />' },
};
const SAMPLES = Object.values(FORMS)
  .map(({ sample }) => sample)
  .join(', ');

/** Lessons hold prose and the four tags; pages hold prose. Neither holds code, HTML or looks. */
export const tags: Rule = ({ lessons, pages }) => [
  ...lessons.flatMap(({ body }) => faultsIn(body, FORMS)),
  ...pages.flatMap(({ body }) => faultsIn(body, {})),
];

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function faultsIn(body: Body, forms: Readonly<Record<string, Form>>): Problem[] {
  if (!body.tree) return [];
  const topLevel = new Set(body.tree.children);
  const faults = (node: TextNode): Words[] => {
    if (isTag(node)) return tagFaults(node, body, forms, topLevel.has(node));
    const fault = codeFault(node);
    return fault ? [fault] : [];
  };
  return nodesIn(body.tree).flatMap((node) =>
    faults(node).map((words) => ({ file: body.file, line: node.position.start.line, ...words })),
  );
}

function codeFault({ type, value = '' }: TextNode): Words | null {
  if (type === 'mdxjsEsm') {
    return {
      found: quote(value),
      expected: 'prose',
      fix: 'Take the line out. Tags are known to every lesson, nothing is imported.',
    };
  }
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    const fix = 'Take the braces out. A remark for other authors does not belong into a lesson.';
    return { found: quote(`{${value}}`), expected: 'prose: braces are read as program code', fix };
  }
  if ((type === 'code' || type === 'inlineCode') && tagsIn(value).length > 0) {
    return {
      found: `a tag shown as code: ${quote(value)}`,
      expected: 'tags that work',
      fix: 'Take the marks for code out.',
    };
  }
  return null;
}

function tagFaults(node: TextNode, body: Body, forms: Readonly<Record<string, Form>>, topLevel: boolean): Words[] {
  const name = node.name ?? '';
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form) return [unknownTag(name, Object.keys(forms))];
  const found: Words[] = [];
  const add = (what: string, fix: string): void => void found.push({ found: what, expected: form.sample, fix });
  const value = attribute(node, form.attribute);
  const others = (node.attributes ?? []).filter((one) => one.name !== form.attribute);
  for (const other of others)
    add(`“${other.name ?? '{…}'}” in <${name}>`, `Take it out: <${name}> has “${form.attribute}” and nothing else.`);
  if (!value?.trim()) {
    add(`<${name}> without “${form.attribute}” in quotation marks`, `Write ${form.sample}.`);
  } else if (!isPlain(node, body, form.attribute)) {
    add(
      `<${name}> with other spaces or quotation marks`,
      `Write ${form.sample}, with one space and straight double quotation marks.`,
    );
  }
  const hasText = (node.children ?? []).length > 0;
  if (form.holdsText && !hasText)
    add(`<${name}> with nothing inside`, `Put the text between ${form.sample} and </${name}>.`);
  if (!form.holdsText && hasText) add(`<${name}> with text inside`, `Write ${form.sample} and put the text beside it.`);
  if (!form.inSentence && !topLevel) {
    add(
      `<${name}> inside a paragraph, a list or another tag`,
      'Put it on a line of its own, with an empty line before and after.',
    );
  }
  return found;
}

/** The rest of the site finds tags by this spelling (`domain/lesson/tags.ts`). */
const isPlain = (node: TextNode, { text }: Body, name: string): boolean =>
  text.slice(node.position.start.offset).startsWith(`<${node.name} ${name}="`);

function unknownTag(name: string, known: readonly string[]): Words {
  const expected = known.length > 0 ? `prose and the tags ${SAMPLES}` : 'prose without tags';
  const isHtml = !/^[A-Z]/.test(name);
  const fix = isHtml
    ? 'Write it as Markdown: an empty line between paragraphs, *stress*, **strong**, [words](address). Looks are not set here.'
    : `${didYouMean(name, known)}Write one of the known tags, or take it out.`;
  return { found: `${isHtml ? 'HTML: ' : ''}<${name}>`, expected, fix };
}
