import { expect, test } from 'vitest';
import { isGeneration, isOfLines, isPick } from '../../../src/domain/lines/names.ts';

test.each([
  // name, is it a generation, does it hang on a line, is it a pick
  ['list.2.@', true, true, false],
  ['list.2.what', false, true, false],
  ['list.2.by.unknown', false, true, false],
  ['cells.2.1', false, true, false],
  ['top.1', false, true, true],
  ['top.9', false, true, true],
  ['note', false, false, false],
  ['kinds.rent', false, false, false],
  ['by.unknown', false, false, false],
  ['top.0', false, false, false],
  ['top.10', false, false, false],
  ['list.10.what', false, false, false],
  ['a.b.1', false, false, false],
  ['.1', false, false, false],
  ['', false, false, false],
])('%s', (name, ...is) => {
  expect([isGeneration(name), isOfLines(name), isPick(name)]).toEqual(is);
});
