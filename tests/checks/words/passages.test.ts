import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/checks/read/mdx.ts';
import { passagesIn } from '../../../src/checks/words/passages.ts';

const passages = (text: string) => passagesIn(parseMdx('x.mdx', `---\ntitle: T\n---\n${text}`).body);

test('paragraphs, headings and list entries, without tags, marks and addresses', () => {
  const found = passages(
    '## A *heading*\n\nOne **two** [three](/four/) `five`.<Evidence id="x" />\n\n- six\n- seven\n\n<Beside id="x">\n\nEight.\\\nNine.\n\n</Beside>\n\n    code\n',
  );
  expect(found.map(({ text, heading }) => [text, heading])).toEqual([
    ['A heading', true],
    ['One two three five.', false],
    ['six', false],
    ['seven', false],
    ['Eight. Nine.', false],
    ['code', false],
  ]);
});

test('every word knows its line', () => {
  const [first] = passages('One\ntwo *three\nfour* five\nsix.\n');
  const lines = ['One', 'two', 'three', 'four', 'five', 'six'].map((word) => first?.lineAt(first.text.indexOf(word)));
  expect(lines).toEqual([4, 5, 5, 6, 6, 7]);
});

test('a text that cannot be parsed has none', () => {
  expect(passages('<Beside id="x">\n\nOne.')).toEqual([]);
});
