import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listsOfFields } from './field-lists.ts';
import { camel, formattedLists, key, kindsIn, pascal, registeredIn, ROOT, type Generated } from './generated.ts';
import { languageLists, tagsIn } from './language-lists.ts';

/** The files of one feature that others import, by the folder they are in. */
type Feature = { readonly kind: string; readonly hasStyle: boolean };

/** What every kind of view has, beside what it works out and its words in each language. */
const PARTS = ['schema.ts', 'check.ts', 'words.ts', 'result.tsx'];

/**
 * The kinds of view, by their folders in alphabetical order.
 *
 * @throws where a folder has no registration, one of another kind, or lacks a part or its words in one of the languages
 */
async function viewsIn(root: string): Promise<readonly Feature[]> {
  return Promise.all(
    kindsIn(root, 'src/views').map(async (kind) => {
      const parts = [...PARTS, ...tagsIn(root).map((tag) => `words.${tag}.ts`)];
      const registration = { kind, file: 'view.ts', name: camel(kind), by: 'defineView', parts };
      await registeredIn<{ kind: string }>(root, 'src/views', registration);
      return { kind, hasStyle: existsSync(join(root, 'src/views', kind, 'style.css')) };
    }),
  );
}

const each = (views: readonly Feature[], line: (kind: string) => string): string =>
  views.map(({ kind }) => line(kind)).join('\n');

/** The lists of views and languages that the layers need. */
export async function listsOfFeatures(root: string = ROOT): Promise<readonly Generated[]> {
  const views = await viewsIn(root);
  const names = views.map(({ kind }) => key(kind)).join(', ');
  const styled = views.filter(({ hasStyle }) => hasStyle);
  const lists: Generated[] = [
    {
      file: 'src/schema/all-views.ts',
      text: `${each(views, (kind) => `import { ${camel(kind)}View } from '../views/${kind}/schema.ts';`)}

/** The shapes of all kinds of view. */
export const VIEW_SHAPES = [${views.map(({ kind }) => `${camel(kind)}View`).join(', ')}] as const;
`,
    },
    {
      file: 'src/domain/worksheet/all-views.ts',
      text: `import type { View } from '../../schema/view.ts';
${each(views, (kind) => `import { ${camel(kind)} } from '../../views/${kind}/view.ts';`)}
import type { ViewRegistration } from './define-view.ts';

/** What the build knows of every kind of view. */
export const VIEWS: { readonly [Kind in View['kind']]: ViewRegistration<Kind> } = { ${names} };
`,
    },
    {
      file: 'src/checks/rules/all-views.ts',
      text: `import type { View } from '../../schema/view.ts';
${each(views, (kind) => `import { ${camel(kind)} } from '../../views/${kind}/check.ts';`)}
import type { ViewCheck } from './sheet.ts';

/** The check of every kind of view. */
export const VIEW_CHECKS: { readonly [Kind in View['kind']]: ViewCheck<Kind> } = { ${names} };
`,
    },
    {
      file: 'src/wording/all-views.ts',
      text: `${each(views, (kind) => `import type { ${pascal(kind)}Wording } from '../views/${kind}/words.ts';`)}

/** What each kind of view says. A page carries the words of its own views only. */
export type ViewWording = {
${each(views, (kind) => `  readonly '${kind}': ${pascal(kind)}Wording;`)}
};
`,
    },
    {
      file: 'src/islands/views/all-views.ts',
      text: `${each(views, (kind) => `import { ${camel(kind)} } from '../../views/${kind}/result.tsx';`)}
import type { ViewSet } from './view-props.ts';

/** All views: what the pages are built with. In the browser each pack brings its own (\`mount/packs\`). */
export const ALL_VIEWS: Required<ViewSet> = { ${names} };
`,
    },
    {
      file: 'src/components/view-styles.ts',
      text: `import type { View } from '../schema/view.ts';
${each(styled, (kind) => `import ${camel(kind)} from '../views/${kind}/style.css?inline';`)}

/** The style of every kind of view that has one of its own. */
export const VIEW_STYLES: Readonly<Partial<Record<View['kind'], string>>> = { ${styled.map(({ kind }) => key(kind)).join(', ')} };
`,
    },
    ...views.map(({ kind }) => ({
      file: `src/mount/packs/views/${kind}.ts`,
      text: `import { ${camel(kind)} } from '../../../views/${kind}/result.tsx';
import { registerViews } from '../../packs.ts';

registerViews({ ${key(kind)} });
`,
    })),
  ];
  const languages = languageLists(
    root,
    views.map(({ kind }) => kind),
  );
  return [...(await formattedLists(lists, 'src/views')), ...(await formattedLists(languages, 'src/wording'))];
}

/** Writes the lists that are not as they should be. */
export async function writeLists(): Promise<void> {
  for (const { file, text } of [...(await listsOfFeatures()), ...(await listsOfFields())]) {
    const path = join(ROOT, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file} was written.`);
  }
}

if (import.meta.main) await writeLists();
