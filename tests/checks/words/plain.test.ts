import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/checks/read/mdx.ts';
import { blocksIn } from '../../../src/checks/words/plain.ts';

const blocks = (text: string) => blocksIn(parseMdx('x.mdx', `---\ntitle: T\n---\n\n${text}`).body);

test('blocks are what a reader sees: no tags, no marks, no code, one space', () => {
  expect(
    blocks(
      '## A *heading*\n\nOne\n  **two** [three](/four/) <Evidence id="x" />.\n\n- five\n- six\n\n<Beside id="x">\n\nSeven {8}.\n\n</Beside>\n',
    ),
  ).toEqual(['A heading', 'One two three.', 'five', 'six', 'Seven.']);
});

test('a text that cannot be parsed still has its words', () => {
  expect(blocks('One <Evidence id="x" />two.\n\n<Beside id="x">\n\nThree.')).toEqual(
    ['title: T', 'One two.', 'Three.'].slice(1),
  );
});
