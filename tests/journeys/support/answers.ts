import { generationName, lineOf } from '../../../src/domain/lines/place.ts';
import type { Control, Line } from './controls.ts';
import type { Placed } from './content.ts';

/** Control name to what stands in it; `''` for nothing. */
export type Values = Readonly<Record<string, string>>;

/** A text that survives nothing by luck: quotes, markup, a backslash, emoji, right-to-left, spaces at both ends. */
const line = (name: string, round: number): string => ` R${round} “a” "b" 'c' <b>&amp; \\n {gap} 🪨👩🏽‍🦽 تودה ${name} `;

/** The same with empty lines in it. */
const lines = (name: string, round: number): string => `${line(name, round)}\n\nשלום – ${name}${round} `;

/** Nothing but words, each of which occurs once: for places where a text is put together again from its letters. */
const plainWords = (name: string, round: number): string =>
  `round${round} ${name.replaceAll(/[^a-z0-9]/g, '')}x${round}y`;

/** A day that exists. Another one for each place and round. */
const day = (index: number, round: number): string =>
  new Date(Date.UTC(2027, 0, 4 + 9 * index + 40 * round)).toISOString().slice(0, 10);

type Texts = { readonly short: typeof line; readonly long: typeof line };

const ODD: Texts = { short: line, long: lines };
const PLAIN: Texts = { short: plainWords, long: plainWords };

const valueFor = (control: Control, index: number, round: number, texts: Texts): string => {
  const { kind, options, range = { min: 0, max: 9999 }, unknown, decides } = control;
  switch (kind) {
    case 'number':
      // Falling, so that no step of a search has more than the one before it.
      return String(Math.min(range.max, Math.max(range.min, 2, 60 - 8 * index - round)));
    case 'short':
    case 'long':
      return texts[kind](control.name, round);
    case 'date':
      return unknown === 'day' && (index + round) % 2 === 1 ? '' : day(index, round);
    case 'tick': {
      // The box beside a date comes right after it, and only one of the two is used.
      const at = unknown === 'box' ? index - 1 : index;
      return (at + round) % 2 === (unknown === 'box' ? 1 : 0) ? (options[0]?.id ?? '') : '';
    }
    case 'choice':
    case 'select': {
      // A private text is kept, so that it can be compared after a reload.
      const open = decides ? options.filter(({ id }) => id !== 'no') : options;
      return open[(index + round) % open.length]?.id ?? '';
    }
  }
};

const answersWith = ({ controls }: Placed, round: number, texts: Texts): Values => {
  const numbers = controls.filter(({ kind }) => kind === 'number');
  return Object.fromEntries(
    controls.map((control, index) => {
      const at = control.kind === 'number' ? numbers.indexOf(control) : index;
      return [control.name, valueFor(control, at, round, texts)];
    }),
  );
};

/** An answer for every control. Another `round` gives another answer for each of them. */
export const answersFor = (placed: Placed, round = 0): Values => answersWith(placed, round, ODD);

/** The same in plain words. */
export const plainAnswersFor = (placed: Placed, round = 0): Values => answersWith(placed, round, PLAIN);

/** Nothing in any control. */
export const nothingIn = ({ controls }: Placed): Values => Object.fromEntries(controls.map(({ name }) => [name, '']));

/** Without the controls in which nothing stands. */
export const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/**
 * What is stored of answers: those that are given, and for each line of a table in which something stands its generation.
 *
 * @param generation what to expect of each
 */
export const storedOf = (values: Values, generation: unknown): Readonly<Record<string, unknown>> => {
  const names = Object.keys(given(values)).flatMap((name) => {
    const place = lineOf(name);
    return place === null ? [] : [generationName(place)];
  });
  return { ...given(values), ...Object.fromEntries(names.map((name) => [name, generation])) };
};

/** Only the controls for which a test holds. */
export const only = (values: Values, placed: Placed, test: (control: Control) => boolean): Values => {
  const names = placed.controls.filter(test).map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
};

/** Whether a line has something in it. */
export const isFilled = ({ table, slot }: Line, values: Values): boolean =>
  Object.entries(values).some(([name, value]) => name.startsWith(`${table}.${String(slot)}.`) && value.trim() !== '');
