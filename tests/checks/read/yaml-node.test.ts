import { describe, expect, test } from 'vitest';
import { rootPlace } from '../../../src/checks/read/yaml-node.ts';
import { parseYaml } from '../../../src/checks/read/yaml.ts';

type Shape = { title: string; parts: { id: string; more?: { note: string } }[] };

const placeOf = (text: string) => rootPlace<Shape>(parseYaml('x.yaml', text).source);
const root = placeOf('# remark\ntitle: >\n  A title\nparts:\n  - id: one\n  -\n    id: two\n    more: { note: N }\n');

describe('a place', () => {
  test('of a word is the line of the word, also when its text starts further down', () => {
    expect(root.at('title').line).toBe(2);
    expect(root.at('title').text).toBe('A title');
  });

  test('of an entry is the line of its first word', () => {
    expect(
      root
        .at('parts')
        .items()
        .map(({ line }) => line),
    ).toEqual([5, 7]);
  });

  test('of the whole is its first line', () => {
    expect(root.line).toBe(2);
  });

  test('of what is missing is the line of what it is missing from, however deep', () => {
    const more = root.at('parts').items()[0]?.at('more');
    expect(more?.line).toBe(5);
    expect(more?.at('note').line).toBe(5);
    expect(more?.at('note').text).toBeUndefined();
  });

  test('in a file of another shape has no text and no entries', () => {
    const list = placeOf('- a\n- b\n');
    expect(list.at('title').text).toBeUndefined();
    expect(list.at('parts').items()).toEqual([]);
    expect(placeOf('').at('parts').items()).toEqual([]);
  });

  test('of a name for something else is what the name stands for', () => {
    const named = placeOf('parts:\n  - &one { id: one }\n  - *one\n');
    expect(
      named
        .at('parts')
        .items()
        .map((part) => part.at('id').text),
    ).toEqual(['one', 'one']);
  });

  test('has no text where a number or nothing stands', () => {
    expect(placeOf('title: 3').at('title').text).toBeUndefined();
    expect(placeOf("title: '  '").at('title').text).toBeUndefined();
  });
});
