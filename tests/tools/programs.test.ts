import { expect, test } from 'vitest';
import { pathOf } from './programs.ts';

test('a program that is not there is named with the package that brings it', () => {
  expect(pathOf({ name: 'node', path: process.execPath })).toBe(process.execPath);
  expect(() => pathOf({ name: 'some-package', path: '/no/such/program' })).toThrow(
    '/no/such/program is not there. Install it, as root: apt-get install some-package',
  );
});
