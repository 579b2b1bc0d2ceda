import { expect, test } from 'vitest';
import { createArrival } from '../../src/stores/arrival.ts';

/** An arrival, and how often the address was emptied. */
const begin = () => {
  const forgotten = { times: 0 };
  const arrival = createArrival(() => {
    forgotten.times += 1;
  });
  return { ...arrival, forgotten };
};

test('holds what came last, and nothing before that', () => {
  const { $packet, receive } = begin();
  expect($packet.get()).toBeNull();
  receive('1.a');
  receive('1.b');
  expect($packet.get()).toBe('1.b');
});

test('the address is emptied once the packet is shown, and not before', () => {
  const { receive, shown, forgotten } = begin();
  receive('1.a');
  receive('1.a');
  expect(forgotten.times).toBe(0);
  shown();
  expect(forgotten.times).toBe(1);
});

test('the same link again, while it is shown, leaves the address at once', () => {
  const { $packet, receive, shown, forgotten } = begin();
  receive('1.a');
  shown();
  receive('1.a');
  expect(forgotten.times).toBe(2);
  expect($packet.get()).toBe('1.a');
});

test('another link waits to be shown, and so does the first one after it', () => {
  const { $packet, receive, shown, forgotten } = begin();
  receive('1.a');
  shown();
  for (const packet of ['1.b', '1.a']) {
    receive(packet);
    expect($packet.get()).toBe(packet);
    expect(forgotten.times).toBe(1);
  }
});
