import { expect, test } from 'vitest';
import { folderOf, isContentFolder, isLanguageTag, languagesIn } from '../../../src/domain/language/folders.ts';

test.each(['en', 'cy', 'gsw', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'en-XA', 'ar-XB'])(
  '“%s” is the tag of a language',
  (tag) => expect(isLanguageTag(tag)).toBe(true),
);

test.each([
  '',
  'english',
  'EN',
  'pt-br',
  'pt_BR',
  'cym',
  'eng',
  'e',
  'centres',
  'en-GB-oxendict',
  'en-u-nu-latn',
  '..',
])('“%s” is none, or not its shortest form', (tag) => expect(isLanguageTag(tag)).toBe(false));

test('a folder of the content is a language, or shared', () => {
  expect(['en', 'centres', 'cy'].every(isContentFolder)).toBe(true);
  expect(isContentFolder('english')).toBe(false);
  expect(folderOf('content/en/pages/a.mdx')).toBe('en');
  expect(folderOf('content/references.json')).toBeUndefined();
});

test('the languages are those that have a folder, and the source always', () => {
  const files = ['content/centres/a.yaml', 'content/references.json', 'content/cy/course.yaml', 'content/cy/a.mdx'];
  expect(languagesIn([...files, 'content/ar-XB/course.yaml', 'content/english/x.yaml'])).toEqual(['en', 'ar-XB', 'cy']);
  expect(languagesIn([])).toEqual(['en']);
});
