import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from '../../../src/checks/words/avoided-exceptions.ts';
import { AVOIDED } from '../../../src/checks/words/avoided.ts';
import { findAvoided, idleExceptions } from '../../../src/checks/words/find-avoided.ts';

const words = (text: string, tempting = false, file = 'content/en/lessons/fit/x.mdx') =>
  findAvoided({ file, text, tempting }).map((one) => one.words);

test('capitals, apostrophes and line breaks hide nothing', () => {
  expect(words('Don’t take it\n  PERSONALLY.')).toEqual(['Don’t take it\n  PERSONALLY']);
});

test('an ending may follow where the list says so, and nowhere else', () => {
  expect(words('We bounced back, with passionate listening harder.')).toEqual([
    'bounced back',
    'listening harder',
    'passionate',
  ]);
  expect(words('The journeyman’s thrift is understood.')).toEqual([]);
});

test('the place in the text is that of the words', () => {
  expect(findAvoided({ file: 'x.mdx', text: 'On this journey', tempting: false })).toMatchObject([{ offset: 8 }]);
});

test('what holds for some folders holds nowhere else', () => {
  const text = 'This is no therapy, and no journey.';
  expect(words(text)).toEqual(['journey', 'therapy']);
  expect(words(text, false, 'content/en/pages/about.mdx')).toEqual(['journey']);
});

describe('every entry of the list', () => {
  const phrases = AVOIDED.flatMap(({ phrases }) => Object.entries(phrases));

  test.each(phrases)('“%s” is found in a sentence, and says what to do', (phrase, fix) => {
    const plain = phrase.replaceAll('*', '');
    expect(words(`It is ${plain}, they say.`)).toContain(plain);
    expect(fix).toMatch(/^[A-Z].*[.”]$/);
    expect(words(fix), 'what it advises is itself avoided').toEqual([]);
  });

  test('stands there once', () => {
    expect(new Set(phrases.map(([phrase]) => phrase)).size).toBe(phrases.length);
  });
});

describe('exceptions', () => {
  const [first] = EXCEPTIONS;
  const file = first?.file ?? '';

  test('hold in their file and in no other', () => {
    expect(words('You need no passion.', false, file)).toEqual([]);
    expect(words('You need no passion.')).toEqual(['passion']);
  });

  test('hold for their word and for no other', () => {
    expect(words('A passion, and a journey.', false, file)).toEqual(['journey']);
  });

  test('name a phrase of the list, and a reason', () => {
    const known = AVOIDED.flatMap(({ phrases }) => Object.keys(phrases));
    expect(EXCEPTIONS.filter(({ phrase }) => !known.includes(phrase))).toEqual([]);
    expect(EXCEPTIONS.filter(({ because }) => because.length < 10)).toEqual([]);
  });

  test('that nothing needs are told', () => {
    const texts = EXCEPTIONS.map(({ file: at, phrase }) => ({ file: at, text: `A ${phrase.replaceAll('*', '')}.` }));
    expect(idleExceptions(texts)).toEqual([]);
    expect(idleExceptions(texts.slice(1))).toEqual([first]);
  });
});
