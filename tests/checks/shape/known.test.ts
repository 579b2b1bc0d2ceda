import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { choices, knownWords } from '../../../src/checks/shape/known.ts';

const pet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cat'), lives: z.number() }),
  z.strictObject({ kind: z.literal('dog'), tricks: z.array(z.strictObject({ name: z.string() })).default([]) }),
]);
const house = z.strictObject({
  pet: pet.optional(),
  owner: z.union([z.strictObject({ family: z.string(), given: z.string() }), z.strictObject({ literal: z.string() })]),
  born: z.tuple([z.strictObject({ year: z.number() })]),
});

describe('the words that a shape knows', () => {
  test('at the top', () => {
    expect(knownWords(house, [], {})).toEqual(['pet', 'owner', 'born']);
  });

  test('of the kind that the data names, behind optional parts', () => {
    expect(knownWords(house, ['pet'], { pet: { kind: 'cat' } })).toEqual(['kind', 'lives']);
  });

  test('in a list behind a default', () => {
    expect(knownWords(house, ['pet', 'tricks', 0], { pet: { kind: 'dog', tricks: [{}] } })).toEqual(['name']);
  });

  test('in a tuple', () => {
    expect(knownWords(house, ['born', 0], {})).toEqual(['year']);
  });

  test('of every branch of a union without kinds', () => {
    expect(knownWords(house, ['owner'], {})).toEqual(['family', 'given', 'literal']);
  });

  test('none where the shape has nothing', () => {
    expect(knownWords(house, ['garden', 'tree'], {})).toEqual([]);
  });
});

test('the branches of a union without kinds, each with its words', () => {
  expect(choices(house, ['owner'])).toEqual([['family', 'given'], ['literal']]);
});
