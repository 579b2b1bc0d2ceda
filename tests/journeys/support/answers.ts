import type { Control, Placed } from './content.ts';

/** Field name to what stands in it. */
export type Values = Readonly<Record<string, string>>;

/** A text that survives nothing by luck: quotes, markup, a backslash, emoji, empty lines, right-to-left, spaces at both ends. */
const words = (name: string, round: number): string =>
  ` Round${String(round)} of ${name}: “kept” "as" 'typed', <b>&amp; \\n\\u0000 {gap} 🪨👩🏽‍🦽\n\nشكرا على الوقت · תודה רבה\n– end of ${name}${String(round)} `;

const valueFor = (control: Control, index: number, round: number): string => {
  switch (control.kind) {
    case 'choice':
      return control.options[(index + round) % control.options.length]?.id ?? '';
    case 'number':
      // Falling, so that no step of a search has more than the one before it.
      return String(Math.max(2, 60 - 8 * index - round));
    case 'long':
      return words(control.name, round);
  }
};

/** An answer for every field. Another `round` gives another answer for each of them. */
export const answersFor = ({ controls }: Placed, round = 0): Values =>
  Object.fromEntries(controls.map((control, index) => [control.name, valueFor(control, index, round)]));

/** The same as the notes page says it: a choice by its words. */
export const saidBy = ({ controls }: Placed, values: Values): readonly string[] =>
  controls.map((control) => {
    const value = values[control.name] ?? '';
    return control.kind === 'choice' ? (control.options.find(({ id }) => id === value)?.text ?? '') : value;
  });
