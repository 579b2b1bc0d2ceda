import fc from 'fast-check';
import type { Scale, SelfCheck } from '../../../src/schema/self-check.ts';

const next = { text: 'One thing.' };

/** Three answers, 1 to 3, and the bands of the check-in. */
export const scaleOf = (id: string, statements: Scale['statements'], minAnswers = 2): Scale => ({
  id,
  title: id,
  minAnswers,
  statements,
  bands: [
    { id: 'low', title: 'low', min: 1, max: 1.5, next },
    { id: 'some', title: 'some', min: 1.6, max: 2.4, next },
    { id: 'high', title: 'high', min: 2.5, max: 3, next },
  ],
});

const three = (id: string): Scale['statements'] =>
  [1, 2, 3].map((n) => ({ id: `${id}${n}`, text: id, reversed: false }));

export const CHECK: SelfCheck = {
  kind: 'self-check',
  title: 'Where are you now?',
  intro: ['What it is.'],
  bestOn: 'phone',
  standalone: false,
  fields: [
    {
      kind: 'choice',
      id: 'recent',
      label: 'Did a no come?',
      options: [
        { id: 'days', text: 'In the last days' },
        { id: 'none', text: 'No' },
      ],
    },
  ],
  answers: [
    { id: 'not-yet', text: 'Not yet', value: 1 },
    { id: 'once', text: 'Once', value: 2 },
    { id: 'more', text: 'More than once', value: 3 },
  ],
  unsure: 'Not sure',
  scales: [scaleOf('a', three('a')), scaleOf('b', three('b')), scaleOf('c', three('c'))],
  method: ['How it is added up.'],
  sources: [],
  suggest: {
    ties: ['b', 'c', 'a'],
    first: { field: 'recent', option: 'days', text: 'A no came.', lessons: ['opening/first-day'] },
  },
};

/** A check of any shape that the content may have: rising values, bands that cover them in tenths, ties in any order. */
const anyCheck: fc.Arbitrary<SelfCheck> = fc
  .record({
    values: fc.uniqueArray(fc.integer({ min: -5, max: 12 }), { minLength: 2, maxLength: 7 }),
    scales: fc.array(fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    minAnswers: fc.integer({ min: 1, max: 3 }),
    cuts: fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
    order: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
  })
  .map(({ values, scales, minAnswers, cuts, order }) => {
    const rising = values.toSorted((a, b) => a - b);
    const [low, high] = [(rising[0] ?? 0) * 10, (rising.at(-1) ?? 0) * 10];
    const starts = [low, ...new Set(cuts.map((cut) => low + 1 + (cut % (high - low))))].toSorted((a, b) => a - b);
    const bands = starts.map((start, at) => ({
      id: `band${at}`,
      title: `band ${at}`,
      min: start / 10,
      max: ((starts[at + 1] ?? high + 1) - 1) / 10,
      next,
    }));
    const ids = scales.map((_, at) => `s${at}`);
    return {
      ...CHECK,
      answers: rising.map((value, at) => ({ id: `v${at}`, text: String(value), value })),
      scales: scales.map((turned, at) => ({
        ...scaleOf(`s${at}`, [], minAnswers),
        bands,
        statements: turned.map((reversed, n) => ({ id: `s${at}-${n}`, text: 'I did.', reversed })),
      })),
      suggest: { ties: ids.toSorted((a, b) => (order[Number(a.slice(1))] ?? 0) - (order[Number(b.slice(1))] ?? 0)) },
    };
  });

/** A check and what somebody may have saved for it: answers, "not sure", nothing, and what no page ever wrote. */
export const anyAnswered = anyCheck.chain((check) => {
  const ids = [...check.answers, ...check.answers].map(({ id }) => id);
  const saved = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('unsure', '', 'gone', 2, null, ['v0'], undefined) },
  );
  const names = check.scales.flatMap(({ statements }) => statements.map(({ id }) => id));
  return fc.tuple(
    fc.constant(check),
    fc
      .array(saved, { minLength: names.length, maxLength: names.length })
      .map((all): Record<string, unknown> => Object.fromEntries(names.map((name, at) => [name, all[at]]))),
  );
});
