import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import type { Generated } from './generated.ts';

/** How texts for readers become code. */
export type Change = {
  /** A text, as it reads in the source. */
  readonly text: (text: string) => string;
  /** A text with others put into it, by its code and by its pieces. */
  readonly template: (code: string, pieces: readonly string[]) => string;
};

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Names under which something else stands than a text for readers. */
const NO_TEXT = ['kind', 'tel'];

const isText = (text: string): boolean => /\p{L}/u.test(text);

/** A piece of code, by its offsets, and what it becomes. */
type Edit = { readonly from: number; readonly to: number; readonly text: string };

const nameOf = (node: ts.ObjectLiteralElementLike): string =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : '';

/** A sentence in the forms of the language: each of its own, from the same form of the default language or the general one. */
function inForms(node: ts.ObjectLiteralExpression, forms: readonly string[], change: Change): string {
  const texts = new Map(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
        ? [[nameOf(property), property.initializer.text] as const]
        : [],
    ),
  );
  return `{ ${forms.map((form) => `${form}: ${change.text(texts.get(form) ?? texts.get('other') ?? '')}`).join(', ')} }`;
}

const isPlural = (node: ts.ObjectLiteralExpression): boolean => {
  const names = node.properties.map(nameOf);
  return names.includes('other') && names.every((name) => FORMS.includes(name));
};

/** What becomes of the texts in a piece of code. */
function editsIn(code: ts.SourceFile, forms: readonly string[], change: Change): readonly Edit[] {
  const edits: Edit[] = [];
  const put = (node: ts.Node, text: string): void => {
    edits.push({ from: node.getStart(code), to: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) {
      if (!NO_TEXT.includes(nameOf(node))) visit(node.initializer);
      return;
    }
    if (ts.isObjectLiteralExpression(node) && isPlural(node)) put(node, inForms(node, forms, change));
    else if (ts.isStringLiteralLike(node)) {
      if (isText(node.text)) put(node, change.text(node.text));
    } else if (ts.isTemplateExpression(node)) {
      // The pieces between what is put in, each as a text of its own.
      const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      const holes = node.templateSpans.map(({ expression }) => expression.getText(code));
      const parts = pieces.flatMap((piece, at) => [
        ...(piece.text === '' ? [] : [isText(piece.text) ? change.text(piece.text) : JSON.stringify(piece.text)]),
        ...(holes[at] === undefined ? [] : [holes[at]]),
      ]);
      put(node, change.template(node.getText(code), parts));
    } else ts.forEachChild(node, visit);
  };
  visit(code);
  return edits;
}

/** The code of the words of one language, with every text changed and every sentence in the forms that are given. */
function changedWords(file: string, text: string, forms: readonly string[], change: Change): string {
  const code = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return editsIn(code, forms, change)
    .toSorted((one, other) => other.from - one.from)
    .reduce((rest, { from, to, text: by }) => rest.slice(0, from) + by + rest.slice(to), text);
}

/** The forms that a language has for sentences with a number. */
const formsOf = (locale: string): readonly string[] => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return FORMS.filter((form) => (pluralCategories as readonly string[]).includes(form));
};

/**
 * The files in which a language says everything, made of those of the default language. The registration and the lists that
 * `npm run features` writes are not among them.
 *
 * @param root the folder of the project
 */
export function wordingFiles(root: string, tag: string, locale: string, change: Change): readonly Generated[] {
  const own = `src/wording/${SOURCE_LANGUAGE}/`;
  const files = globSync([`${own}**/*.ts`, `src/views/*/words.${SOURCE_LANGUAGE}.ts`], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/(language|all-views)\.ts$/.test(file))
    .sort();
  return files.map((file) => ({
    file: file.replace(own, `src/wording/${tag}/`).replace(`words.${SOURCE_LANGUAGE}.ts`, `words.${tag}.ts`),
    text: changedWords(file, readFileSync(join(root, file), 'utf8'), formsOf(locale), change),
  }));
}
