import { chanceOfAtMost } from './binomial.ts';
import type { Count } from '../../domain/numbers/count.ts';

export type ChanceOfRun =
  /** No tries yet, so there is no run. */
  | { readonly state: 'need-tries' }
  /** Nobody said whether any try went well. */
  | { readonly state: 'need-wins' }
  /** No guess yet, so there is no rate: we supply none. */
  | { readonly state: 'need-guess' }
  /** One of the three texts is not a count. */
  | { readonly state: 'fault' }
  /** More wins than tries. */
  | { readonly state: 'conflict' }
  | {
      readonly state: 'ready';
      readonly tries: number;
      readonly wins: number;
      readonly guess: number;
      /** 0 to 1. */
      readonly chance: number;
    };

/**
 * How often a run with this few wins, or fewer, happens by chance alone: P(X <= wins) in `tries` independent tries
 * that each succeed once in `guess`. The rate is the reader's own guess; four interviews without an offer at one in
 * four give 0.316.
 *
 * What is wrong comes before what is missing: a fault first, then tries (empty or 0), wins (empty), conflict,
 * guess (empty or 0).
 */
export function chanceOfRun({ tries, wins, guess }: { tries: Count; wins: Count; guess: Count }): ChanceOfRun {
  if (tries.state === 'fault' || wins.state === 'fault' || guess.state === 'fault') return { state: 'fault' };
  if (tries.state === 'empty' || tries.value === 0) return { state: 'need-tries' };
  if (wins.state === 'empty') return { state: 'need-wins' };
  if (wins.value > tries.value) return { state: 'conflict' };
  if (guess.state === 'empty' || guess.value === 0) return { state: 'need-guess' };
  const chance = chanceOfAtMost(wins.value, tries.value, 1 / guess.value);
  return { state: 'ready', tries: tries.value, wins: wins.value, guess: guess.value, chance };
}
