import { resolve } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Text that becomes markup or code is how a page can be taken over; the policy of the pages refuses it as well. */
const MARKUP = 'Text must not become markup: build elements, or set textContent.';
const CODE = 'Text must not become code: call the function itself.';

const called = (names: string): string => `CallExpression[callee.property.name=/^(${names})$/]`;

const forbidden = [
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$|^srcdoc$/]',
    message: MARKUP,
  },
  { selector: called('insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString'), message: MARKUP },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: MARKUP },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: MARKUP },
  { selector: 'CallExpression[callee.name=/^(eval|Function)$/]', message: CODE },
  { selector: 'NewExpression[callee.name="Function"]', message: CODE },
];

/** What came into the engines after early 2022, which is what a page asks for before it starts (`src/mount/able.ts`). */
const YOUNG =
  'to(Sorted|Reversed|Spliced|WellFormed)|isWellFormed|with|findLast(Index)?|groupBy|fromAsync|withResolvers|structuredClone|' +
  'union|intersection|difference|symmetricDifference|is(SubsetOf|SupersetOf|DisjointFrom)|checkVisibility|canParse';

const young = {
  selector: `:matches(${called(YOUNG)}, CallExpression[callee.name=/^(${YOUNG})$/])`,
  message: 'Engines of 2022 do not have it yet: say it with older means.',
};

/** The strict rules for everything, with types where the parser has them. No file may switch a rule off. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    // The scripts inside .astro files come here as virtual .ts files, which no project knows.
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..', '..') },
    },
    rules: {
      // Shapes are unions as often as not, and an interface cannot be one.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // The compiler asks for brackets where a key is not known (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a sentence and a handler in one line are plain to read.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // Taking something out of an object is a use of its name.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Faults are made by replacing methods of the browser, which the replacement calls with its own `this`.
    files: ['tests/journeys/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Adding to a shape that a library declares takes an interface.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
  ...astro.configs.recommended,
  { rules: { 'no-restricted-syntax': ['error', ...forbidden], eqeqeq: 'error' } },
  {
    files: ['src/{domain,stores,islands,mount,files,embeds}/**'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, young] },
  },
  {
    // Sets nothing: an empty text only keeps Preact from looking at what the page was built with.
    files: ['src/islands/static-markup.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
