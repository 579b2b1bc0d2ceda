import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWER_STRING_LIMIT,
  clashesIn,
  decodeAnswerString,
  encodeAnswerString,
  MOST_ANSWERS,
} from '../../../src/domain/saved/answer-string.ts';

const QUESTIONS = [
  { id: 'panel', options: ['someone-else', 'luck', 'not-good'] },
  { id: 'where', options: ['interviews', 'cv', 'nowhere'] },
  { id: 'constructor', options: ['a', 'b'] },
];
const TEXT = '1OiSZUyre-';
const ANSWERS = { panel: 'luck', where: 'cv' };
/** Made by hand: “luck” and “not-good”, both for the panel. */
const TWICE = '1EqTZUynAi';

/** Questions enough to fill a string, and one more. */
const MANY = Array.from({ length: 21 }, (_, index) => ({ id: `q${index}`, options: ['a1', 'a2', 'unsure'] }));
const ALL = Object.fromEntries(MANY.map(({ id }, index) => [id, ['a1', 'a2', 'unsure'][index % 3]]));
const FULL = encodeAnswerString(MANY.slice(0, 20), ALL) ?? '';

describe('an answer string', () => {
  test('is this one, for ever', () => {
    expect(encodeAnswerString(QUESTIONS, ANSWERS)).toBe(TEXT);
    expect(decodeAnswerString(QUESTIONS, TEXT)).toEqual({ state: 'ok', answers: ANSWERS, unknown: 0 });
    expect(encodeAnswerString(QUESTIONS, {})).toBe('1O-3');
  });

  test('does not hang on the order of questions and options', () => {
    const turned = QUESTIONS.map(({ id, options }) => ({ id, options: options.toReversed() })).toReversed();
    expect(encodeAnswerString(turned, ANSWERS)).toBe(TEXT);
    expect(decodeAnswerString(turned, TEXT)).toEqual({ state: 'ok', answers: ANSWERS, unknown: 0 });
  });

  test('leaves out what is not answered, and what is not asked', () => {
    expect(encodeAnswerString(QUESTIONS, { ...ANSWERS, constructor: '', note: 'x' })).toBe(TEXT);
  });

  test.each([['other'], ['Luck'], [['luck']], [7], [{}]])('there is none where an answer is %j', (answer) => {
    expect(encodeAnswerString(QUESTIONS, { ...ANSWERS, panel: answer })).toBeNull();
  });

  test('takes twenty answers, and no more', () => {
    expect([MOST_ANSWERS, ANSWER_STRING_LIMIT]).toEqual([20, 64]);
    expect(FULL).toMatch(/^1[\w-]{63}$/);
    expect(decodeAnswerString(MANY, FULL)).toEqual({
      state: 'ok',
      answers: Object.fromEntries(Object.entries(ALL).slice(0, 20)),
      unknown: 0,
    });
    expect(encodeAnswerString(MANY, ALL)).toBeNull();
    expect(encodeAnswerString(MANY, { ...ALL, q7: '' })).toHaveLength(64);
  });

  test('counts answers that this version does not know', () => {
    expect(decodeAnswerString(QUESTIONS.slice(1), TEXT)).toEqual({ state: 'ok', answers: { where: 'cv' }, unknown: 1 });
    expect(decodeAnswerString([], FULL)).toEqual({ state: 'ok', answers: {}, unknown: 20 });
  });

  test('with two answers to one question is damaged', () => {
    const one = [
      { id: 'panel', options: ['luck'] },
      { id: 'where', options: ['cv'] },
    ];
    // The same two codes, where they are answers to one question.
    const text = encodeAnswerString(one, ANSWERS) ?? '';
    const both = [...one, { id: 'panel', options: ['not-good'] }];
    expect(decodeAnswerString(both, text).state).toBe('ok');
    expect(decodeAnswerString(both, TWICE)).toEqual({ state: 'damaged' });
  });

  test.each([
    ['', 'not-ours'],
    ['0', 'not-ours'],
    ['A', 'not-ours'],
    [` ${TEXT}`, 'not-ours'],
    [`${TEXT}\n`, 'not-ours'],
    [`${TEXT}=`, 'not-ours'],
    ['2', 'newer'],
    ['9_-', 'newer'],
    [TEXT.replace('1', '2'), 'newer'],
    ['1', 'damaged'],
    ['1AAA', 'damaged'],
    [TEXT.slice(0, -1), 'damaged'],
    [TEXT.slice(0, -3), 'damaged'],
    [`${TEXT}A`, 'damaged'],
    [`${TEXT}AAA`, 'damaged'],
  ])('%j is %s', (text, state) => {
    expect(decodeAnswerString(QUESTIONS, text)).toEqual({ state });
  });

  test.each([`1${'ABC'.repeat(20)}DEF_nl`, '1ABAhN', '1ABCDJmS'])(
    '%j has the right checksum, and no length it can have',
    (text) => {
      expect(decodeAnswerString(MANY, text)).toEqual({ state: 'damaged' });
    },
  );

  test('each single character that is changed is found', () => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 1; at < FULL.length; at += 1) {
      const states = characters
        .split('')
        .filter((character) => character !== FULL.charAt(at))
        .map((character) => decodeAnswerString(MANY, FULL.slice(0, at) + character + FULL.slice(at + 1)).state);
      expect(new Set(states), `character ${at}`).toEqual(new Set(['damaged']));
    }
  });
});

describe('two answers with one code', () => {
  test('are found with their ids', () => {
    const questions = [
      { id: 'offer', options: ['yes', 'no'] },
      { id: 'chair-pen', options: ['someone', 'nobody'] },
    ];
    expect(clashesIn(questions)).toEqual([
      [
        { question: 'offer', option: 'no', code: expect.stringMatching(/^[\w-]{3}$/) as unknown },
        { question: 'chair-pen', option: 'someone', code: expect.stringMatching(/^[\w-]{3}$/) as unknown },
      ],
    ]);
  });

  test('are found where they are answers in the same words', () => {
    const questions = [
      { id: 'as1', options: ['yes'] },
      { id: 'path-moss', options: ['yes'] },
    ];
    expect(clashesIn(questions)).toHaveLength(1);
  });

  test('are different answers: an id that stands twice is another mistake', () => {
    expect(clashesIn([...QUESTIONS, ...QUESTIONS])).toEqual([]);
  });

  test('are not among these', () => {
    expect(clashesIn(QUESTIONS)).toEqual([]);
    expect(clashesIn(MANY)).toEqual([]);
  });
});

describe('over 10,000 sets of answers', () => {
  const sets = fc
    .array(fc.option(fc.constantFrom('a1', 'a2', 'unsure')), { minLength: 20, maxLength: 20 })
    .map((picked) =>
      Object.fromEntries(picked.flatMap((answer, index) => (answer === null ? [] : [[`q${index}`, answer]]))),
    );

  test('they come back, in any order of questions, and fit', () => {
    fc.assert(
      fc.property(sets, fc.nat({ max: 20 }), (answers, turn) => {
        const turned = [...MANY.slice(turn), ...MANY.slice(0, turn)];
        const text = encodeAnswerString(turned, answers) ?? '';
        return (
          /^[\w-]{4,64}$/.test(text) &&
          text === encodeAnswerString(MANY, answers) &&
          isDeepStrictEqual(decodeAnswerString(MANY, text), { state: 'ok', answers, unknown: 0 })
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('random and cut texts never throw, and give no answers', () => {
    const cut = fc.tuple(sets, fc.nat()).map(([answers, place]) => {
      const text = encodeAnswerString(MANY, answers) ?? '';
      return text.slice(0, place % text.length);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[\w-]{0,20}$/), cut), (text) =>
        ['not-ours', 'newer', 'damaged'].includes(decodeAnswerString(MANY, text).state),
      ),
      // A cut text can have the right checksum by chance, once in 2^18.
      { numRuns: 10_000, seed: 1 },
    );
  });
});
