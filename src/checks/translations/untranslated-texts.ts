import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file in which texts of the interface are still to be translated. */
export type UntranslatedFile = {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  readonly texts: number;
  /** The line of the first of them, counted from one. */
  readonly line: number;
};

/**
 * What is left to translate of the interface in one language, file by file: texts that still stand as `untranslated('…')`.
 *
 * @param root the folder of the project
 */
export function untranslatedTexts(root: string, tag: string): readonly UntranslatedFile[] {
  return globSync([`src/wording/${tag}/**/*.ts`, `src/views/*/words.${tag}.ts`], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const places = [...text.matchAll(/\buntranslated\(/g)].map(({ index }) => index);
      const [first] = places;
      return first === undefined ? [] : [{ file, texts: places.length, line: text.slice(0, first).split('\n').length }];
    });
}

/** How many that are, in one sentence; null where all are translated. */
export function untranslatedLine(root: string, tag: string): string | null {
  const left = untranslatedTexts(root, tag).reduce((sum, { texts }) => sum + texts, 0);
  return left === 0
    ? null
    : `${tag}: ${String(left)} texts of the interface are not translated yet, and shown in the words of the source. “npm run untranslated” lists them.`;
}
