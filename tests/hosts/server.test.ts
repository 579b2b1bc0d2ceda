import { expect, test } from 'vitest';
import { owned, start } from './server.ts';

test('a server that does not start is told with what it said', async () => {
  const program = { command: 'node', settings: () => ({}), words: () => ['-e', 'console.log("no such setting")'] };
  await expect(start(program, 1)).rejects.toThrow(/node did not start\.\nno such setting/);
  await expect(start({ ...program, command: '/no/such/server' }, 1)).rejects.toThrow(/did not start\.\n.*ENOENT/);
});

test('settings are changed where they are the owner’s, and only there', () => {
  expect(owned('listen 80; root /a;', { 'listen 80;': 'listen 1;' })).toBe('listen 1; root /a;');
  expect(() => owned('listen 80;', { root: 'x' })).toThrow(/“root” does not stand/);
});
