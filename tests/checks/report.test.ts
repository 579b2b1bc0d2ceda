import { expect, test } from 'vitest';
import { report } from '../../src/checks/report.ts';

const problem = (file: string, line: number) => ({ file, line, found: 'this', expected: 'that', fix: 'Write that.' });

test('a report names every problem with file, line, what was found, what was expected and the fix', () => {
  expect(report([problem('b.yaml', 12), problem('a.yaml', 30), problem('a.yaml', 4)])).toMatchInlineSnapshot(`
    "a.yaml:4
      found:    this
      expected: that
      fix:      Write that.

    a.yaml:30
      found:    this
      expected: that
      fix:      Write that.

    b.yaml:12
      found:    this
      expected: that
      fix:      Write that.

    3 problems in 2 files of the content."
  `);
});

test('one problem is counted as one', () => {
  expect(report([problem('a.yaml', 1)])).toMatch(/\n\n1 problem in 1 file of the content\.$/);
});

test('no problem is nothing to report', () => {
  expect(report([])).toBe('');
});
