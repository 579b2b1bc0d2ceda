import type { SelfCheck } from '../../schema/self-check.ts';
import type { Problem } from '../problem.ts';
import { optionsIn, selfCheckIn } from '../read/activity.ts';
import { REFERENCES } from '../read/folders.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { allOf } from '../words/list.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';

/** Saved for “not sure” (`domain/self-check`), so no answer may be called that. */
const UNSURE = 'unsure';

/** Every id of a self-check stands once, and what it names is there: fields, options, scales, lessons, references. */
export const selfCheck: Rule = ({ language, activities, lessons, references }) => {
  const written = lessons.map(({ id }) => id);
  const keys = references.root.items().flatMap((entry) => entry.at('id').text ?? []);
  return activities.flatMap(({ file, root }): Problem[] => {
    const check = selfCheckIn(root);
    if (!check) return [];
    const scales = check.at('scales').items();
    const named = [
      ...scales.flatMap((scale) =>
        scale
          .at('bands')
          .items()
          .map((band) => band.at('next').at('lesson')),
      ),
      ...check.at('suggest').at('first').at('lessons').items(),
    ];
    return [
      ...idsIn(file, check),
      ...scales.flatMap((scale) => tooMany(file, scale)),
      ...suggestIn(file, check),
      ...named.flatMap((place) =>
        unknown(file, place, written, {
          found: (id) => `the lesson “${id}”, and no such file`,
          expected: 'lessons that are written',
          fix: (id) => `Mend it, or write content/${language}/lessons/${id}.mdx.`,
        }),
      ),
      ...(references.readable ? check.at('sources').items() : []).flatMap((place) =>
        unknown(file, place, keys, {
          found: (id) => `“${id}”, and no such reference`,
          expected: `the “id” of an entry in ${REFERENCES}`,
          fix: () => `Mend the key, or add the reference to ${REFERENCES}.`,
        }),
      ),
    ];
  });
};

function idsIn(file: string, check: YamlNode<SelfCheck>): Problem[] {
  const [fields, scales] = [check.at('fields').items(), check.at('scales').items()];
  const answers = check.at('answers').items();
  const ids = (places: readonly YamlNode<{ id: string }>[]) => places.map((place) => place.at('id'));
  const statements = scales.flatMap((scale) => scale.at('statements').items());
  return [
    ...repeated(
      file,
      [...ids(fields), ...ids(statements), ...ids(check.at('withdrawn').items())],
      'id of a field or statement',
    ),
    ...fields.flatMap((field) => repeated(file, ids(optionsIn(field)), 'option id')),
    ...repeated(file, ids(answers), 'answer id'),
    ...repeated(file, ids(scales), 'scale id'),
    ...scales.flatMap((scale) => repeated(file, ids(scale.at('bands').items()), 'band id')),
    ...ids(answers)
      .filter(({ text }) => text === UNSURE)
      .map(({ line }) => ({
        file,
        line,
        found: `an answer with the id “${UNSURE}”`,
        expected: `any other id: “${UNSURE}” is saved for the answer that counts nothing`,
        fix: `Give it another id. The words for “not sure” stand under “${UNSURE}:”, beside “answers”.`,
      })),
  ];
}

/** More answers needed than there are statements: then the scale would never say anything. */
function tooMany(file: string, scale: YamlNode<SelfCheck['scales'][number]>): Problem[] {
  const least = scale.at('minAnswers');
  const count = scale.at('statements').items().length;
  if (typeof least.value !== 'number' || least.value <= count || count === 0) return [];
  return [
    {
      file,
      line: least.line,
      found: `${least.value} answers needed, of ${count} statements`,
      expected: `${count} or fewer`,
      fix: 'Lower “minAnswers”, or add statements.',
    },
  ];
}

/** The order between equals names every scale once, and the answer that goes first is there. */
function suggestIn(file: string, check: YamlNode<SelfCheck>): Problem[] {
  const suggest = check.at('suggest');
  if (suggest.value === undefined) return [];
  const scales = check
    .at('scales')
    .items()
    .flatMap((scale) => scale.at('id').text ?? []);
  const ties = suggest.at('ties');
  const order = ties.items();
  const twice = order.filter(({ text }, index) => order.findIndex((one) => one.text === text) < index);
  const strange = order.flatMap((place) => unknown(file, place, scales, noneOf('scale of this check', scales)));
  const missing = scales.filter((id) => !order.some(({ text }) => text === id)).map((id) => `“${id}”`);
  const first = suggest.at('first');
  const fields = check.at('fields').items();
  const field = fields.find((one) => one.at('id').text === first.at('field').text);
  return [
    ...strange,
    ...twice.map(({ text, line }) => ({
      file,
      line,
      found: `“${text}” a second time`,
      expected: 'every scale once',
      fix: 'Take one of the two out.',
    })),
    // A scale whose name was mistyped is told once.
    ...(missing.length > 0 && strange.length === 0 && ties.value !== undefined
      ? [
          {
            file,
            line: ties.line,
            found: `an order without ${allOf(missing)}`,
            expected: 'every scale once: the order decides between equals',
            fix: `Add ${allOf(missing)} where it comes in the order.`,
          },
        ]
      : []),
    ...known(file, first.at('field'), fields, 'field of this check'),
    ...(field ? known(file, first.at('option'), optionsIn(field), `option of “${first.at('field').text}”`) : []),
  ];
}

type Words = {
  readonly found: (id: string) => string;
  readonly expected: string;
  readonly fix: (id: string) => string;
};

const noneOf = (what: string, ids: readonly string[]): Words => ({
  found: (id) => `“${id}”, which is no ${what}`,
  expected: `the id of one ${what}`,
  fix: () => `Name one of: ${ids.join(', ')}.`,
});

/** A problem where an id is none of those that are there. */
function unknown(file: string, { text, line }: YamlNode<unknown>, ids: readonly string[], words: Words): Problem[] {
  if (text === undefined || ids.includes(text)) return [];
  const fix = `${didYouMean(text, ids)}${words.fix(text)}`;
  return [{ file, line, found: words.found(text), expected: words.expected, fix }];
}

const known = (
  file: string,
  place: YamlNode<unknown>,
  of: readonly YamlNode<{ id: string }>[],
  what: string,
): Problem[] => {
  const ids = of.flatMap((one) => one.at('id').text ?? []);
  return unknown(file, place, ids, noneOf(what, ids));
};
