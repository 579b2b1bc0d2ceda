import type { Scale, SelfCheck } from '../../schema/self-check.ts';
import type { Problem } from '../problem.ts';
import { selfCheckIn } from '../read/activity.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import type { Rule } from './rule.ts';

/** The answers rise, and the bands of every scale lead from the lowest to the highest without a gap. */
export const selfCheckBands: Rule = ({ activities }) =>
  activities.flatMap(({ file, root }): Problem[] => {
    const check = selfCheckIn(root);
    if (!check) return [];
    const values = check.at('answers').items();
    const numbers = values.flatMap((answer) => numberIn(answer.at('value')) ?? []);
    const falling = fallingIn(file, values);
    const rising = falling.length === 0 && numbers.length > 1 && numbers.length === values.length;
    const scales = check.at('scales').items();
    return [
      ...falling,
      ...(rising
        ? scales.flatMap((scale) => bandFaults(file, scale, Math.min(...numbers), Math.max(...numbers)))
        : reversedIn(file, scales).slice(0, 1)),
    ];
  });

const numberIn = ({ value }: YamlNode<number>): number | undefined => (typeof value === 'number' ? value : undefined);

/** Tenths as an author writes them: 16 is “1.6”. */
const said = (tenths: number): string => (tenths / 10).toFixed(1);

function fallingIn(file: string, answers: readonly YamlNode<SelfCheck['answers'][number]>[]): Problem[] {
  return answers.flatMap((answer, index): Problem[] => {
    const place = answer.at('value');
    const value = numberIn(place);
    const before = answers[index - 1];
    const last = before && numberIn(before.at('value'));
    if (value === undefined || last === undefined || value > last) return [];
    return [
      {
        file,
        line: place.line,
        found: `an answer that counts ${value} after one that counts ${last}`,
        expected: 'answers that count more and more, the lowest first',
        fix: 'Put the answers into the order of their values, each with a value of its own.',
      },
    ];
  });
}

/** A reversed statement counts the highest plus the lowest answer minus the answer. */
const reversedIn = (file: string, scales: readonly YamlNode<Scale>[]): Problem[] =>
  scales
    .flatMap((scale) => scale.at('statements').items())
    .map((statement) => statement.at('reversed'))
    .filter(({ value }) => value === true)
    .map(({ line }) => ({
      file,
      line,
      found: 'a reversed statement, and answers that do not rise from lowest to highest',
      expected: 'a whole number under “value” for every answer, each higher than the one before',
      fix: 'Mend the values of the answers: nothing can be turned round before.',
    }));

/** Means have one decimal, so the band after one that ends at 1.5 begins at 1.6. */
function bandFaults(file: string, scale: YamlNode<Scale>, lowest: number, highest: number): Problem[] {
  const faults: Problem[] = [];
  const tell = (line: number, found: string, expected: string, fix: string): number =>
    faults.push({ file, line, found, expected, fix });
  const bands = scale.at('bands').items();
  let due = lowest * 10;
  for (const [index, band] of bands.entries()) {
    const places = [band.at('min'), band.at('max')] as const;
    const [from, to] = [numberIn(places[0]), numberIn(places[1])];
    // What is missing, or no number, is told by the shape; nothing after it can be measured.
    if (from === undefined || to === undefined) return faults;
    for (const [place, value] of [[places[0], from] as const, [places[1], to] as const]) {
      if (Number.isInteger(value * 10)) continue;
      tell(
        place.line,
        `a limit of ${value}`,
        'a limit with one decimal: means are rounded to one',
        `Write ${said(Math.floor(value * 10))} or ${said(Math.ceil(value * 10))}.`,
      );
      return faults;
    }
    const [start, end] = [from * 10, to * 10];
    if (end < start) {
      tell(
        places[1].line,
        `a band from ${from} to ${to}`,
        '“max” that is not below “min”',
        'Swap the two, or mend one.',
      );
      return faults;
    }
    if (start !== due && index === 0) {
      tell(
        places[0].line,
        `bands that begin at ${said(start)}`,
        `${said(due)}, the lowest answer`,
        `Write “min: ${said(due)}”.`,
      );
    } else if (start !== due) {
      tell(
        places[0].line,
        `${start > due ? 'a gap' : 'an overlap'}: the band before ends at ${said(due - 1)}, and this one begins at ${said(start)}`,
        'every mean in one band, in steps of 0.1',
        `Write “min: ${said(due)}”, or “max: ${said(start - 1)}” in the band before.`,
      );
    }
    due = end + 1;
  }
  const last = bands.at(-1);
  if (last && due - 1 !== highest * 10) {
    tell(
      last.at('max').line,
      `bands that end at ${said(due - 1)}`,
      `${said(highest * 10)}, the highest answer`,
      `Write “max: ${said(highest * 10)}” in the last band.`,
    );
  }
  return faults;
}
