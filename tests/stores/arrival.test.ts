import { expect, test } from 'vitest';
import { createArrival } from '../../src/stores/arrival.ts';

test('holds what came last, and nothing before that', () => {
  const { $packet, receive } = createArrival();
  expect($packet.get()).toBeNull();
  receive('1.a');
  receive('1.b');
  expect($packet.get()).toBe('1.b');
});
