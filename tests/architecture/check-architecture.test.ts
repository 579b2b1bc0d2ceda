import { describe, expect, test } from 'vitest';
import { checkArchitecture } from './check-architecture.ts';

/** Checks one file; the text starts in line 1. */
const check = (file: string, text: string): string => checkArchitecture([{ file, text }]).join('\n');

describe('the direction of imports', () => {
  test('a folder that may not be imported', () => {
    expect(check('src/domain/x.ts', "\n\nimport { y } from '../stores/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:3 imports src/stores/y.ts: domain may not import stores (arrow domain → stores). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('a folder that may be imported', () => {
    expect(check('src/stores/x.ts', "import { y } from '../domain/quiz/y.ts';")).toBe('');
  });

  test('the folder itself, also from a folder in it', () => {
    expect(check('src/domain/quiz/x.ts', "import { y } from '../numbers/y.ts';\nimport { z } from './z.ts';")).toBe('');
  });

  test('files on one step do not import each other', () => {
    expect(check('src/stores/x.ts', "import { y } from '../files/y.ts';")).toMatchInlineSnapshot(
      `"src/stores/x.ts:1 imports src/files/y.ts: stores may not import files (arrow stores → files). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('the build side and the reader side do not meet', () => {
    expect(check('src/catalogue/x.ts', "import { y } from '../stores/y.ts';")).toMatchInlineSnapshot(
      `"src/catalogue/x.ts:1 imports src/stores/y.ts: catalogue may not import stores (arrow catalogue → stores). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/mount/x.ts', "import { y } from '../catalogue/y.ts';")).toMatchInlineSnapshot(
      `"src/mount/x.ts:1 imports src/catalogue/y.ts: mount may not import catalogue (arrow mount → catalogue). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/islands/x.tsx', "import { y } from '../checks/y.ts';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports src/checks/y.ts: islands may not import checks (arrow islands → checks). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('the files of a feature keep to their layers by their names', () => {
    expect(
      check('src/views/a/result.tsx', "import { y } from './compute.ts';\nimport type { W } from './words.ts';"),
    ).toBe('');
    expect(check('src/views/a/check.ts', "import { z } from 'astro/zod';\nimport { a } from './schema.ts';")).toBe('');
    expect(check('src/views/a/compute.ts', "import { y } from './result.tsx';")).toMatchInlineSnapshot(
      `"src/views/a/compute.ts:1 imports src/views/a/result.tsx: domain may not import islands (arrow domain → islands). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/views/a/words.en.ts', "import { y } from './compute.ts';")).toMatchInlineSnapshot(
      `"src/views/a/words.en.ts:1 imports src/views/a/compute.ts: wording may import only types from domain (arrow wording → domain). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
    expect(check('src/views/a/result-texts.ts', "import { z } from 'astro/zod';")).toMatchInlineSnapshot(
      `"src/views/a/result-texts.ts:1 imports astro/zod: islands may not import astro/zod (arrow islands → astro/zod). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/views/a/compute.ts', 'document.title;')).toMatchInlineSnapshot(
      `"src/views/a/compute.ts:1 uses document: domain may not use the page (arrow domain → the page). Fix: hand the value in as a parameter."`,
    );
    expect(check('src/stores/x.ts', "import { y } from '../views/a/result.tsx';")).toMatchInlineSnapshot(
      `"src/stores/x.ts:1 imports src/views/a/result.tsx: stores may not import islands (arrow stores → islands). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('one feature does not import another', () => {
    expect(check('src/views/a/compute.ts', "import { y } from '../b/compute.ts';")).toMatchInlineSnapshot(
      `"src/views/a/compute.ts:1 imports src/views/b/compute.ts: one feature may not import another (arrow views/a → views/b). Fix: move what both need to the folder of its layer."`,
    );
    expect(check('src/domain/x.ts', "import { y } from '../views/b/compute.ts';")).toBe('');
  });

  test('a field keeps to the same: what is built or drawn, what is said of it, and no other kind', () => {
    for (const file of ['built', 'control', 'live'])
      expect(check(`src/fields/a/${file}.tsx`, "import { y } from './said.ts';\nimport { h } from 'preact';")).toBe('');
    expect(check('src/fields/a/field.ts', "import { y } from './built.tsx';")).toContain(
      'domain may not import islands',
    );
    expect(check('src/fields/a/said.ts', "import { y } from './schema.ts';")).toContain('only types from schema');
    expect(check('src/fields/a/control.tsx', "import { y } from '../b/said.ts';")).toContain(
      'one feature may not import another (arrow fields/a → fields/b)',
    );
    expect(check('src/views/a/compute.ts', "import type { B } from '../../fields/b/schema.ts';")).toContain(
      'one feature may not import another (arrow views/a → fields/b)',
    );
  });

  test('a file of a feature whose name tells no layer, or that lies beside the features', () => {
    expect(check('src/views/a/Thing.ts', '')).toMatchInlineSnapshot(
      `"src/views/a/Thing.ts:1 has no rule: Thing.ts is not part of the architecture. Fix: move it to a folder of the architecture, or add the new one to tests/architecture/rules.ts."`,
    );
    expect(check('src/views/thing.ts', '')).toMatchInlineSnapshot(
      `"src/views/thing.ts:1 has no rule: views is not part of the architecture. Fix: move it to a folder of the architecture, or add the new one to tests/architecture/rules.ts."`,
    );
  });

  test('nothing outside src', () => {
    expect(check('src/catalogue/x.ts', "import data from '../../content/references.json';")).toMatchInlineSnapshot(
      `"src/catalogue/x.ts:1 imports content/references.json: src may not import what lies outside it. Fix: move it into src, or read it at build in src/catalogue."`,
    );
  });

  test('pages may import what is above them, but not the checks', () => {
    expect(
      check(
        'src/pages/x.astro',
        "---\nimport Y from '../layouts/Y.astro';\nimport { z } from '../stores/z.ts';\n---\n",
      ),
    ).toBe('');
    expect(check('src/pages/x.astro', "---\nimport { y } from '../checks/y.ts';\n---\n")).toMatchInlineSnapshot(
      `"src/pages/x.astro:2 imports src/checks/y.ts: pages may not import checks (arrow pages → checks). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('the files that lie in src itself have rules of their own', () => {
    expect(
      check('src/content.config.ts', "import { y } from './schema/y.ts';\nimport { z } from './domain/z.ts';"),
    ).toMatchInlineSnapshot(
      `"src/content.config.ts:2 imports src/domain/z.ts: content.config.ts may not import domain (arrow content.config.ts → domain). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/env.d.ts', "import { y } from './catalogue/y.ts';")).toMatchInlineSnapshot(
      `"src/env.d.ts:1 imports src/catalogue/y.ts: env.d.ts may import only types from catalogue (arrow env.d.ts → catalogue). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
    expect(
      check('astro.config.mjs', "import { y } from './src/checks/y.ts';\nimport { z } from './src/stores/z.ts';"),
    ).toMatchInlineSnapshot(
      `"astro.config.mjs:2 imports src/stores/z.ts: astro.config.mjs may not import stores (arrow astro.config.mjs → stores). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });
});

describe('types alone', () => {
  test('are allowed where only types are', () => {
    expect(check('src/domain/x.ts', "import type { Y } from '../schema/y.ts';")).toBe('');
    expect(check('src/wording/x.ts', "export type { Y } from '../domain/y.ts';\nexport const z = 1;")).toBe('');
    expect(check('src/domain/x.ts', "type Y = import('../schema/y.ts').Y;")).toBe('');
    expect(check('src/domain/x.ts', "type Y = typeof import('../schema/y.ts');")).toBe('');
  });

  test('are not values', () => {
    expect(check('src/domain/x.ts', "import { y } from '../schema/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports src/schema/y.ts: domain may import only types from schema (arrow domain → schema). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
  });

  test('beside one value are a value', () => {
    expect(check('src/domain/x.ts', "import { y, type Y } from '../schema/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports src/schema/y.ts: domain may import only types from schema (arrow domain → schema). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
    expect(check('src/domain/x.ts', "import y, { type Y } from '../schema/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports src/schema/y.ts: domain may import only types from schema (arrow domain → schema). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
  });

  test('marked one by one still load the module', () => {
    expect(check('src/domain/x.ts', "import { type Y, type Z } from '../schema/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports src/schema/y.ts: domain may import only types from schema (arrow domain → schema). Fix: write “import type { … }”; with “{ type … }” the module is still loaded when the code runs."`,
    );
    expect(check('src/stores/x.ts', "import { type Y } from '../domain/y.ts';")).toBe('');
  });

  test('do not help where nothing is allowed', () => {
    expect(check('src/domain/x.ts', "import type { Y } from '../stores/y.ts';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports src/stores/y.ts: domain may not import stores (arrow domain → stores). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });
});

describe('every form of import is seen', () => {
  test.each([
    ['for its effect', "import '../stores/y.ts';"],
    ['of everything', "import * as y from '../stores/y.ts';"],
    ['handed on', "export { y } from '../stores/y.ts';\nexport const z = 1;"],
    ['handed on whole', "export * from '../stores/y.ts';\nexport const z = 1;"],
    ['later', "const y = await import('../stores/y.ts');"],
    ['with a template text', 'const y = await import(`../stores/y.ts`);'],
    ['the old way', "const y = require('../stores/y.ts');"],
    ['the old way, by TypeScript', "import y = require('../stores/y.ts');"],
    ['by pattern', "const y = import.meta.glob('../stores/*.ts');"],
    ['by patterns', "const y = import.meta.glob<object>(['../stores/*.ts']);"],
    ['by reaching into a type', "const y = (): import('../stores/y.ts').Y => 1;"],
  ])('an import %s', (_, code) => {
    expect(check('src/domain/x.ts', code)).toContain('domain may not import stores (arrow domain → stores)');
  });

  test('over several lines, at the line where it starts', () => {
    expect(check('src/domain/x.ts', "const a = 1;\n\nimport {\n  y,\n} from '../stores/y.ts';")).toMatch(
      /^src\/domain\/x\.ts:3 /,
    );
  });

  test('but not in a remark or a text', () => {
    expect(
      check('src/domain/x.ts', "// import { y } from '../stores/y.ts';\nconst y = \"import '../stores/y.ts'\";"),
    ).toBe('');
  });
});

describe('packages', () => {
  test('rules take none', () => {
    expect(check('src/domain/x.ts', "import { z } from 'astro/zod';")).toMatchInlineSnapshot(
      `"src/domain/x.ts:1 imports astro/zod: domain may not import astro/zod (arrow domain → astro/zod). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/wording/x.ts', "import { y } from 'yaml';")).toMatchInlineSnapshot(
      `"src/wording/x.ts:1 imports yaml: wording may not import yaml (arrow wording → yaml). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/files/x.ts', "import type { h } from 'preact';")).toMatchInlineSnapshot(
      `"src/files/x.ts:1 imports preact: files may not import preact (arrow files → preact). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('shapes take Zod, stores take nanostores', () => {
    expect(check('src/schema/x.ts', "import { z } from 'astro/zod';")).toBe('');
    expect(check('src/schema/x.ts', "import { z } from 'zod';")).toMatchInlineSnapshot(
      `"src/schema/x.ts:1 imports zod: schema may not import zod (arrow schema → zod). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/stores/x.ts', "import { atom } from 'nanostores';")).toBe('');
    expect(check('src/stores/x.ts', "import { persistentAtom } from '@nanostores/persistent';")).toMatchInlineSnapshot(
      `"src/stores/x.ts:1 imports @nanostores/persistent: stores may not import @nanostores/persistent (arrow stores → @nanostores/persistent). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('islands take Preact, and of nanostores only the types', () => {
    const allowed = "import { useState } from 'preact/hooks';\nimport type { ReadableAtom } from 'nanostores';";
    expect(check('src/islands/x.tsx', allowed)).toBe('');
    expect(check('src/islands/x.tsx', "import { atom } from 'nanostores';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports nanostores: islands may import only types from nanostores (arrow islands → nanostores). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
    expect(check('src/islands/x.tsx', "import { render } from 'preact-render-to-string';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports preact-render-to-string: islands may not import preact-render-to-string (arrow islands → preact-render-to-string). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('mount takes three names of Preact', () => {
    expect(check('src/mount/x.ts', "import { h, hydrate, render } from 'preact';")).toBe('');
    expect(check('src/mount/x.ts', "import { h, Component } from 'preact';")).toMatchInlineSnapshot(
      `"src/mount/x.ts:1 imports preact: mount may import only h, hydrate, render from preact, not Component (arrow mount → preact). Fix: move the code to a folder that may import it."`,
    );
    expect(check('src/mount/x.ts', "import * as preact from 'preact';")).toMatchInlineSnapshot(
      `"src/mount/x.ts:1 imports preact: mount may import only h, hydrate, render from preact, not all of it (arrow mount → preact). Fix: move the code to a folder that may import it."`,
    );
  });

  test('parts and pages take what Astro is', () => {
    expect(
      check('src/pages/x.ts', "import type { APIRoute } from 'astro';\nimport { getEntry } from 'astro:content';"),
    ).toBe('');
    expect(check('src/components/X.astro', "---\nimport { parse } from 'yaml';\n---\n")).toMatchInlineSnapshot(
      `"src/components/X.astro:2 imports yaml: components may not import yaml (arrow components → yaml). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('checks take a parser and Node', () => {
    expect(check('src/checks/x.ts', "import { parse } from 'yaml';\nimport { join } from 'node:path';")).toBe('');
    expect(check('src/checks/x.ts', "import { build } from 'astro';")).toMatchInlineSnapshot(
      `"src/checks/x.ts:1 imports astro: checks may import only types from astro (arrow checks → astro). Fix: write “import type”, or move the value to a folder that may be imported."`,
    );
  });
});

describe('islands', () => {
  test('bring no style sheet', () => {
    expect(check('src/islands/x.tsx', "import '../styles/x.css';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports src/styles/x.css: islands may not import styles (arrow islands → styles). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/islands/x.tsx', "import './x.css';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports src/islands/x.css: style sheets lie in src/styles. Fix: move its rules into a layer there."`,
    );
  });

  test('take no id that changes from page to page', () => {
    expect(check('src/islands/x.tsx', "import { useId as id } from 'preact/hooks';")).toMatchInlineSnapshot(
      `"src/islands/x.tsx:1 imports preact/hooks: islands may not use useId. Fix: make the id out of the ids of activity and field: those are the same on every page."`,
    );
  });
});

describe('the rules are pure', () => {
  test.each([
    'document.title',
    'window.origin',
    'globalThis.name',
    'localStorage.length',
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    "Math['random']()",
    'performance.now()',
    'setTimeout(() => 1)',
    'fetch',
    '[document]',
    'typeof window',
  ])('%s is refused', (code) => {
    expect(check('src/domain/x.ts', `const x = 1;\nexport const y = ${code};`)).toMatch(/^src\/domain\/x\.ts:2 uses /);
  });

  test.each([
    'new Date(at)',
    'new Date(0)',
    'Math.max(1, 2)',
    'Date.parse(at)',
    'event.window',
    '{ document: 1 }',
    '"document"',
    '(({ window: w }: { window: number }) => w)',
    'new Intl.PluralRules("en")',
  ])('%s is not', (code) => {
    expect(check('src/domain/x.ts', `export const y = ${code};`)).toBe('');
  });

  test('with the reason and the fix', () => {
    expect(check('src/files/x.ts', 'export const y = Date.now();')).toMatchInlineSnapshot(
      `"src/files/x.ts:1 uses Date.now: files may not use the clock (arrow files → the clock). Fix: hand the value in as a parameter."`,
    );
  });

  test('and stores need not be', () => {
    expect(check('src/stores/x.ts', 'export const y = Date.now();')).toBe('');
  });
});

describe('the shape of src', () => {
  test('a folder without a rule', () => {
    expect(check('src/utils/x.ts', 'export const y = 1;')).toMatchInlineSnapshot(
      `"src/utils/x.ts:1 has no rule: utils is not part of the architecture. Fix: move it to a folder of the architecture, or add the new one to tests/architecture/rules.ts."`,
    );
  });

  test('a file without a folder', () => {
    expect(check('src/helper.ts', 'export const y = 1;')).toMatchInlineSnapshot(
      `"src/helper.ts:1 has no rule: helper.ts is not part of the architecture. Fix: move it to a folder of the architecture, or add the new one to tests/architecture/rules.ts."`,
    );
  });

  test('a barrel by its name', () => {
    expect(check('src/domain/quiz/index.ts', 'export const y = 1;')).toMatchInlineSnapshot(
      `"src/domain/quiz/index.ts:1 is a barrel: it hands on what other files export. Fix: import those files where they are used, and take this one out."`,
    );
    expect(check('src/pages/index.astro', '<p>Hello</p>')).toBe('');
  });

  test('a barrel by what it does', () => {
    expect(
      check('src/domain/quiz/all.ts', "export { y } from './y.ts';\nexport * from './z.ts';"),
    ).toMatchInlineSnapshot(
      `"src/domain/quiz/all.ts:1 is a barrel: it hands on what other files export. Fix: import those files where they are used, and take this one out."`,
    );
    expect(check('src/domain/quiz/some.ts', "export { y } from './y.ts';\nexport const z = 1;")).toBe('');
    expect(check('src/domain/quiz/empty.ts', '')).toBe('');
  });
});

describe('other kinds of file', () => {
  test('.astro: the front matter, with its line', () => {
    expect(
      check(
        'src/components/X.astro',
        "---\nimport { widgets } from '../wording/en/widgets.ts';\nimport X from '../layouts/X.astro';\n---\n<p />",
      ),
    ).toMatchInlineSnapshot(
      `"src/components/X.astro:3 imports src/layouts/X.astro: components may not import layouts (arrow components → layouts). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('.astro: a script, with its line', () => {
    expect(
      check('src/components/X.astro', "---\nconst a = 1;\n---\n\n<script>\n  import '../mount/x.ts';\n</script>"),
    ).toMatchInlineSnapshot(
      `"src/components/X.astro:6 imports src/mount/x.ts: components may not import mount (arrow components → mount). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
    expect(check('src/components/X.astro', '<p />\n<script src="../mount/x.ts"></script>')).toMatchInlineSnapshot(
      `"src/components/X.astro:2 imports src/mount/x.ts: components may not import mount (arrow components → mount). Fix: move the code to a folder that may import it, or hand the value in as a parameter."`,
    );
  });

  test('.astro: neither data nor words', () => {
    const data = `<script type="application/json">import '../mount/x.ts'</script>\n<p>import '../mount/x.ts'</p>`;
    expect(check('src/components/X.astro', `---\n---\n${data}`)).toBe('');
  });

  test('.astro: lines that end as on Windows', () => {
    expect(check('src/components/X.astro', "---\r\nimport X from '../layouts/X.astro';\r\n---\r\n<p />")).toMatch(
      /^src\/components\/X\.astro:2 /,
    );
  });

  test('.mdx: no import at all', () => {
    expect(
      check('content/en/lessons/fit/x.mdx', "---\ntitle: T\n---\n\nimport X from './x.ts';\n"),
    ).toMatchInlineSnapshot(
      `"content/en/lessons/fit/x.mdx:5 imports ./x.ts: prose may not import code (arrow content → code). Fix: take the line out; tags are known to every lesson."`,
    );
    expect(
      check(
        'content/en/lessons/fit/x.mdx',
        "---\ntitle: T\n---\n\nThe import of things.\n\n```\nimport x from 'x';\n```\n",
      ),
    ).toBe('');
  });

  test('.css: style sheets import each other and nothing else', () => {
    expect(check('src/styles/x.css', "@import './y.css' layer(base);\n/* @import '../islands/z.css'; */")).toBe('');
    expect(check('src/styles/x.css', "a {}\n@import url('../islands/y.css');")).toMatchInlineSnapshot(
      `"src/styles/x.css:2 imports src/islands/y.css: style sheets lie in src/styles. Fix: move its rules into a layer there."`,
    );
  });

  test('a font is found by its folder, whatever is asked of it', () => {
    expect(check('src/layouts/X.astro', "---\nimport font from '../styles/x.woff2?url';\n---\n")).toBe('');
    expect(check('src/islands/x.tsx', "import font from '../styles/x.woff2?url';")).toContain(
      'islands may not import styles',
    );
  });

  test('.mjs and .tsx', () => {
    expect(check('src/mount/x.mjs', "import { y } from '../exports/y.ts';")).toContain(':1 imports src/exports/y.ts');
    expect(
      check(
        'src/islands/x.tsx',
        "const x = <p document=\"1\">import '../exports/y.ts'</p>;\nimport { y } from '../exports/y.ts';",
      ),
    ).toMatch(/^src\/islands\/x\.tsx:2 imports src\/exports\/y\.ts/);
  });
});

test('every breach of every file is told', () => {
  const text = "import { y } from '../stores/y.ts';\nimport { z } from 'astro/zod';\nexport const now = Date.now();";
  expect(
    checkArchitecture([
      { file: 'src/domain/a.ts', text },
      { file: 'src/domain/b.ts', text },
    ]),
  ).toHaveLength(6);
});
