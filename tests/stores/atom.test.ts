import { expect, test, vi } from 'vitest';
import { atom } from '../../src/stores/atom.ts';

test('who follows is told the value now and each change, until it stops', () => {
  const $count = atom(1);
  const told = vi.fn<(value: number) => void>();
  const stop = $count.subscribe(told);
  $count.set(2);
  $count.set(2);
  expect($count.get()).toBe(2);
  stop();
  $count.set(3);
  expect(told.mock.calls).toEqual([[1], [2]]);
});

test('nobody is told an older value after a newer one', () => {
  const $count = atom(1);
  const told: number[] = [];
  $count.subscribe((value) => {
    if (value === 2) $count.set(3);
  });
  $count.subscribe((value) => told.push(value));
  $count.set(2);
  expect(told).toEqual([1, 3, 3]);
});

test('who stops while others are told is not told any more', () => {
  const $count = atom(1);
  const told: number[] = [];
  const stops: (() => void)[] = [];
  $count.subscribe((value) => {
    if (value === 2) for (const stop of stops) stop();
  });
  stops.push($count.subscribe((value) => told.push(value)));
  $count.set(2);
  expect(told).toEqual([1]);
});
