import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

const files = (texts: Readonly<Record<string, string>>) =>
  circlesIn(Object.entries(texts).map(([file, text]) => ({ file, text })));

test('a circle is found, though one of its imports is for types and one is for later', () => {
  expect(
    files({
      'src/a.ts': "import type { B } from './b.ts';",
      'src/b.ts': "export const c = () => import('./x/c.ts');",
      'src/x/c.ts': "import { a } from '../a.ts';",
    }),
  ).toEqual([['src/a.ts', 'src/b.ts', 'src/x/c.ts', 'src/a.ts']]);
});

test('two ways to one file are no circle, and what is no file of ours is passed over', () => {
  expect(
    files({
      'src/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/b.ts': "import './c.ts';",
      'src/c.ts': "import 'preact';\nimport './gone.ts';",
    }),
  ).toEqual([]);
});
