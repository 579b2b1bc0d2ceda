import type { Problem } from '../problem.ts';
import type { TextNode } from '../read/markdown.ts';
import { attribute } from '../read/tags.ts';

/** How a tag is written: its one attribute, if any, whether it holds text, and whether it may stand inside a sentence. */
export type TagForm = {
  readonly attribute: string | null;
  readonly holdsText: boolean;
  readonly inSentence: boolean;
  readonly sample: string;
};

/** The tags of lessons. */
export const TAG_FORMS: ReadonlyMap<string, TagForm> = new Map([
  ['Evidence', { attribute: 'id', holdsText: false, inSentence: true, sample: '<Evidence id="…" />' }],
  ['Beside', { attribute: 'id', holdsText: true, inSentence: false, sample: '<Beside id="…">' }],
  ['Example', { attribute: 'who', holdsText: true, inSentence: false, sample: '<Example who="…">' }],
  ['Activity', { attribute: 'id', holdsText: false, inSentence: false, sample: '<Activity id="…" />' }],
]);

/** The tags of pages: lists that are made out of the course, so that they are never behind it. */
export const PAGE_FORMS: ReadonlyMap<string, TagForm> = new Map([
  ['Questions', { attribute: 'id', holdsText: false, inSentence: false, sample: '<Questions id="…" />' }],
  ['Situations', { attribute: null, holdsText: false, inSentence: false, sample: '<Situations />' }],
  ['Sheets', { attribute: null, holdsText: false, inSentence: false, sample: '<Sheets />' }],
]);

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

/**
 * What is wrong with the way a tag is written.
 *
 * @param written the tag as it stands in the file, and whatever follows
 * @param topLevel false inside a paragraph, a list or another tag
 */
export function formFaults(node: TextNode, form: TagForm, written: string, topLevel: boolean): Words[] {
  const tag = `<${node.name}>`;
  const others = (node.attributes ?? []).filter((one) => one.name !== form.attribute);
  const hasText = (node.children ?? []).length > 0;
  const allowed = form.attribute === null ? 'no attribute' : `“${form.attribute}” and nothing else`;
  const faults: (readonly [found: string, fix: string])[] = others.map(({ name = '{…}' }) => [
    `“${name}” in ${tag}`,
    `Take it out: ${tag} has ${allowed}.`,
  ]);
  if (form.attribute !== null) faults.push(...attributeFaults(node, form.attribute, form.sample, written));
  if (form.holdsText && !hasText) {
    faults.push([`${tag} with nothing inside`, `Put the text between ${form.sample} and </${node.name}>.`]);
  }
  if (!form.holdsText && hasText) {
    faults.push([`${tag} with text inside`, `Write ${form.sample}, and put the text beside it.`]);
  }
  if (!form.inSentence && !topLevel) {
    const fix = 'Put it on a line of its own, with an empty line before and after.';
    faults.push([`${tag} inside a paragraph, a list or another tag`, fix]);
  }
  return faults.map(([found, fix]) => ({ found, expected: form.sample, fix }));
}

function attributeFaults(
  node: TextNode,
  name: string,
  sample: string,
  written: string,
): (readonly [found: string, fix: string])[] {
  const tag = `<${node.name}>`;
  if (!attribute(node, name)?.trim()) return [[`${tag} without “${name}” in quotation marks`, `Write ${sample}.`]];
  // The rest of the site finds tags by this spelling (`domain/lesson/tags.ts`).
  if (written.startsWith(`<${node.name} ${name}="`)) return [];
  const fix = `Write ${sample}, with one space and straight double quotation marks.`;
  return [[`${tag} with other spaces or quotation marks`, fix]];
}
