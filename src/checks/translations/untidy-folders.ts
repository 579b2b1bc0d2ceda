import { folderOf, isContentFolder, isLanguageTag, SOURCE_LANGUAGE } from '../../domain/language/folders.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/files.ts';
import { REFERENCES } from '../read/folders.ts';

const EXPECTED = 'a folder for each language, named by its tag (cy, pt-BR), and content/centres';

/** Folders that every language has of its own. */
const INSIDE = ['lessons', 'pages', 'activities', 'evidence'];

/** What is in no folder that the site reads: one problem a folder, whatever is in it, and one for each lone file. */
export function untidyFolders(files: readonly SourceFile[]): Problem[] {
  const names = new Set(files.map(({ file }) => folderOf(file)));
  const folders = [...names].flatMap((name): Problem[] => {
    if (name === undefined || isContentFolder(name)) return [];
    const place = { file: `content/${name}/`, line: 1, expected: EXPECTED };
    if (INSIDE.includes(name)) {
      const fix = `Move it into a language: content/${SOURCE_LANGUAGE}/${name}.`;
      return [{ ...place, found: `“${name}” in the folder of no language`, fix }];
    }
    const tag = tagFor(name);
    const fix =
      tag === undefined ? 'Rename it, or take it out.' : `Did you mean “${tag}”? Rename it to content/${tag}.`;
    return [{ ...place, found: `a folder “${name}”, which is the tag of no language`, fix }];
  });
  const lone = files.flatMap(({ file }): Problem[] =>
    folderOf(file) !== undefined || file === REFERENCES || !/\.(mdx|ya?ml|json)$/.test(file)
      ? []
      : [
          {
            file,
            line: 1,
            found: 'a file that the site does not read',
            expected: `${REFERENCES}, and all else in the folder of a language`,
            fix: `Move it into content/${SOURCE_LANGUAGE}, or take it out.`,
          },
        ],
  );
  return [...folders, ...lone];
}

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/** The tag that was probably meant: by another spelling of it (`pt_br`, `cym`), or by the English name of the language. */
function tagFor(name: string): string | undefined {
  const spelt = canonical(name.replaceAll('_', '-'));
  if (spelt !== undefined && isLanguageTag(spelt)) return spelt;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).find(
    (tag) => names.of(tag)?.toLowerCase() === name.toLowerCase(),
  );
}

function canonical(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}
