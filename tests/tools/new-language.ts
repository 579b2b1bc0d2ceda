import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import type { Generated } from './generated.ts';
import { wordingFiles } from './wording-files.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Languages for which Chromium 156 has no days and lists: `Intl.ListFormat.supportedLocalesOf` is empty there. Days of the
 * first lines are missing as well.
 */
const NOT_IN_CHROMIUM =
  'be cy eu ga gd gl ha hy ig is ka km ku ckb ky lb lo mi mk mn mt my ne nn om or ps rw si so sq ti xh yi yo zu az pa uz'.split(
    ' ',
  );

/** Scripts that are written from right to left. */
const FROM_THE_RIGHT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

/** The registration of a language, with what is known of it; everything in it is to be looked at. */
function registration(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  const settings = [
    `tag: ${quoted(tag)}`,
    `name: ${quoted(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag)}`,
    ...(FROM_THE_RIGHT.includes(script ?? '') ? ["dir: 'rtl'"] : []),
    `locale: ${quoted(`${tag}-u-ca-gregory-nu-latn`)}`,
    ...(NOT_IN_CHROMIUM.includes(language) ? ['inBrowsers: false'] : []),
  ];
  return `import { defineLanguage } from '../language.ts';

// What Node knows of the language: see ../language.ts for what each line decides.
export const language = defineLanguage({ ${settings.join(', ')} });
`;
}

/** The course of the source without its lessons: each is put back when it is translated. */
function emptyCourse(tag: string): string {
  const course = parseDocument(readFileSync(join(ROOT, `content/${SOURCE_LANGUAGE}/course.yaml`), 'utf8'));
  for (const name of ['situations', 'related', 'evidence']) course.delete(name);
  course.set('situations', []);
  const groups = [course.get('opening'), course.get('closing'), ...itemsOf(course.get('themes'))];
  for (const group of groups) if (isMap(group)) group.set('lessons', []);
  course.commentBefore = ` The course in ${tag}. Translate its texts. A lesson, a situation or a link is put back once its pages are there.`;
  return course.toString({ lineWidth: 0 });
}

const itemsOf = (node: unknown): readonly unknown[] => (isSeq(node) ? node.items : []);

/** A text as code that the compiler names until it is translated. */
const untranslated = (code: string): string => `untranslated(${code})`;

/** A file of words with what it needs for them. */
const withImport = ({ file, text }: Generated): Generated => {
  const up = file.startsWith('src/views/') ? '../../wording/' : '../'.repeat(file.split('/').length - 3);
  return {
    file,
    text: text.includes('untranslated(') ? `import { untranslated } from '${up}untranslated.ts';\n${text}` : text,
  };
};

/**
 * What a language begins with: its registration, everything that the site says, each text to be translated in its place, and a
 * course without lessons.
 *
 * @param tag of the language, as its folders are named
 */
export const newLanguage = (tag: string): readonly Generated[] => [
  { file: `src/wording/${tag}/language.ts`, text: registration(tag) },
  ...wordingFiles(ROOT, tag, tag, { text: (text) => untranslated(quoted(text)), template: untranslated }).map(
    withImport,
  ),
  { file: `content/${tag}/course.yaml`, text: emptyCourse(tag) },
];
