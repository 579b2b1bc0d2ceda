import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { camel, formattedLists, kindsIn, lacking, registeredIn, ROOT, type Generated } from './generated.ts';

/** What the lists need of what a kind of field registers (`src/domain/worksheet/define-field.ts`). */
type Registered = {
  readonly kind: string;
  readonly stands: readonly string[];
  readonly drawnBy: string;
  readonly says: string;
  readonly readBack: string;
  readonly typed: string | null;
  readonly hangs: boolean;
  readonly followed?: unknown;
};

type Field = Registered & { readonly has: (file: string) => boolean };

const FOLDER = 'src/fields';

/** What every kind of field has. */
const PARTS = ['schema.ts', 'check.ts', 'built.tsx'];

/** The parts that some kinds have, and what in their registration says that they have them. */
const SOME_PARTS: readonly (readonly [file: string, needed: (field: Registered) => boolean, why: string])[] = [
  ['control.tsx', ({ drawnBy }) => drawnBy === 'script', '“drawnBy” is “script” where there is one'],
  ['said.ts', ({ says }) => says === 'words', '“says” is “words” where there is one'],
  ['live.tsx', ({ followed }) => followed !== undefined, '“followed” says which fields need it'],
  ['lines.ts', ({ hangs }) => hangs, '“hangs” is true where there is one'],
  ['back.ts', ({ readBack }) => readBack === 'own', '“readBack” is “own” where there is one'],
];

/**
 * The kinds of field, by their folders in alphabetical order.
 *
 * @throws where a folder has no registration, one of another kind, or not the parts that it registers
 */
async function fieldsIn(root: string): Promise<readonly Field[]> {
  return Promise.all(
    kindsIn(root, FOLDER).map(async (kind) => {
      const field = await registeredIn<Registered>(root, FOLDER, {
        kind,
        file: 'field.ts',
        name: `${camel(kind)}Kind`,
        by: 'defineField',
        parts: PARTS,
      });
      const has = (file: string): boolean => existsSync(join(root, FOLDER, kind, file));
      for (const [file, needed, why] of SOME_PARTS) {
        if (needed(field) && !has(file)) throw lacking(`${FOLDER}/${kind}`, file);
        if (!needed(field) && has(file))
          throw new Error(`${FOLDER}/${kind}/${file} is not registered: ${why}. Fix: mend field.ts, or take it out.`);
      }
      return { ...field, has };
    }),
  );
}

/** `two-words` as it stands before a colon in an object. */
const property = (kind: string): string => (camel(kind) === kind ? kind : `'${kind}'`);

type Own = (field: Field) => boolean;

/** What the files of these fields export, imported and listed by kind. */
const table = (fields: readonly Field[], own: Own, file: string, part: string, up: string) => {
  const some = fields.filter(own);
  return {
    imports: some.map(({ kind }) => `import { ${camel(kind)}${part} } from '${up}fields/${kind}/${file}';`).join('\n'),
    entries: some.map(({ kind }) => `${property(kind)}: ${camel(kind)}${part}`).join(', '),
    names: some.map(({ kind }) => `${camel(kind)}${part}`).join(', '),
  };
};

/** What scripts draw of a field: its own control, what follows it, or both. */
function partsOf({ kind, has }: Field, up: string): { readonly imports: string; readonly entry: string } {
  const name = camel(kind);
  const [control, live] = [has('control.tsx'), has('live.tsx')];
  return {
    imports: [
      ...(control ? [`import { ${name}Control } from '${up}fields/${kind}/control.tsx';`] : []),
      ...(live ? [`import { ${name}Live } from '${up}fields/${kind}/live.tsx';`] : []),
    ].join('\n'),
    entry: `${property(kind)}: ${live ? `{ ${control ? `...${name}Control, ` : ''}Live: ${name}Live }` : `${name}Control`}`,
  };
}

/** The lists of fields that the layers need, one for each. */
export async function listsOfFields(root: string = ROOT): Promise<readonly Generated[]> {
  const fields = await fieldsIn(root);
  const all: Own = () => true;
  const list = (own: Own, file: string, part: string, up: string) => table(fields, own, file, part, up);
  const onSheet = list(({ stands }) => stands.includes('sheet'), 'schema.ts', 'Field', '../');
  const inLine = list(({ stands }) => stands.includes('line'), 'schema.ts', 'Field', '../');
  const kinds = list(all, 'field.ts', 'Kind', '../../');
  const said = list(({ has }) => has('said.ts'), 'said.ts', 'Said', '../../');
  const back = list(({ has }) => has('back.ts'), 'back.ts', 'Back', '../../');
  const lines = list(({ has }) => has('lines.ts'), 'lines.ts', 'Lines', '../../');
  const checks = list(all, 'check.ts', 'Check', '../../');
  const built = list(all, 'built.tsx', 'Built', '../../');
  const scripted = fields.filter(({ has }) => has('control.tsx') || has('live.tsx'));
  const styles = fields.filter(({ has }) => has('style.css'));
  const typed = fields.flatMap(({ kind, typed: box }) => (box === null ? [] : [`${property(kind)}: '${box}'`]));
  const lists: Generated[] = [
    {
      file: 'src/schema/all-fields.ts',
      text: `${onSheet.imports}

/** The shapes of all kinds of field that stand on a sheet. */
export const FIELD_SHAPES = [${onSheet.names}] as const;
`,
    },
    {
      file: 'src/schema/all-columns.ts',
      text: `${inLine.imports}

/** The shapes of all kinds of field that stand in the lines of tables. */
export const COLUMN_SHAPES = [${inLine.names}] as const;
`,
    },
    {
      file: 'src/domain/worksheet/all-fields.ts',
      text: `${kinds.imports}
import type { FieldKind, FieldRegistration } from './define-field.ts';

/** What the build knows of every kind of field. */
export const FIELDS: { readonly [Kind in FieldKind]: FieldRegistration<Kind> } = { ${kinds.entries} };
`,
    },
    {
      file: 'src/domain/worksheet/all-said.ts',
      text: `${said.imports}
import type { FieldKind } from './define-field.ts';
import type { Said } from './said.ts';

/** How the kinds are said that are not said as they were typed. */
export const SAID: { readonly [Kind in FieldKind]?: Said<Kind> } = { ${said.entries} };
`,
    },
    {
      file: 'src/domain/worksheet/answered-kinds.ts',
      text: `${back.imports}
import type { FieldKind } from './define-field.ts';
import type { ReadBack } from './read-back.ts';

/** How the kinds are read back that are more than one text. */
export const BACK: { readonly [Kind in FieldKind]?: ReadBack<Kind> } = { ${back.entries} };
`,
    },
    {
      file: 'src/domain/lines/hanging-kinds.ts',
      text: `${lines.imports}
import type { FieldKind } from '../worksheet/define-field.ts';
import type { Hanging } from './hanging.ts';

/** The kinds whose answers hang on lines of tables. */
export const HANGING: { readonly [Kind in FieldKind]?: Hanging<Kind> } = { ${lines.entries} };
`,
    },
    {
      file: 'src/domain/notes/all-typed.ts',
      text: `import type { FieldKind } from '../worksheet/define-field.ts';

/** The kinds that can be changed in the notes, and the box for each. */
export const TYPED: Readonly<Partial<Record<FieldKind, 'line' | 'lines' | 'number' | 'date'>>> = { ${typed.join(', ')} };
`,
    },
    {
      file: 'src/checks/rules/all-fields.ts',
      text: `${checks.imports}
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { FieldCheck } from './field-check.ts';

/** What is checked of every kind of field. */
export const FIELD_CHECKS: { readonly [Kind in FieldKind]: FieldCheck<Kind> } = { ${checks.entries} };
`,
    },
    {
      file: 'src/islands/built/all-fields.ts',
      text: `${built.imports}
import type { FieldKind } from '../../domain/worksheet/define-field.ts';
import type { BuiltPart } from './built-part.ts';

/** Every kind of field as pages are built with it. */
export const BUILT: { readonly [Kind in FieldKind]: BuiltPart<Kind> } = { ${built.entries} };
`,
    },
    {
      file: 'src/islands/fields/all-parts.ts',
      text: `${scripted.map((field) => partsOf(field, '../../').imports).join('\n')}
import type { FieldParts } from './field-props.ts';

/** All that scripts draw: what the pages are built with. In the browser each pack brings its own (\`mount/packs\`). */
export const ALL_PARTS: FieldParts = { ${scripted.map((field) => partsOf(field, '').entry).join(', ')} };
`,
    },
    {
      file: 'src/components/field-styles.ts',
      text: `import type { FieldKind } from '../domain/worksheet/define-field.ts';
${styles.map(({ kind }) => `import ${camel(kind)}Style from '../fields/${kind}/style.css?inline';`).join('\n')}

/** The style of every kind of field that has one of its own. */
export const FIELD_STYLES: Readonly<Partial<Record<FieldKind, string>>> = { ${styles.map(({ kind }) => `${property(kind)}: ${camel(kind)}Style`).join(', ')} };
`,
    },
    ...scripted.map((field) => {
      const { imports, entry } = partsOf(field, '../../../');
      return {
        file: `src/mount/packs/fields/${field.kind}.ts`,
        text: `${imports}
import { registerWidgets } from '../../packs.ts';

registerWidgets({ ${entry} });
`,
      };
    }),
  ];
  return formattedLists(lists, FOLDER);
}
