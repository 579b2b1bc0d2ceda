import { expect, test } from 'vitest';
import { sentenceSegments, wordSegments } from '../../../src/domain/language/segments.ts';

test.each([
  ['es', 'Conseguí una entrevista el día 3.', 6],
  ['cy', 'Mae un na yn dweud ychydig iawn.', 7],
  ['ar', 'لم أحصل على الوظيفة «هذه المرة» — في 2026.', 8],
  ['hi', 'मुझे नौकरी नहीं मिली।', 4],
  ['th', 'ฉันไม่ได้งานนี้', 5],
  ['zh', '我没有得到这份工作。', 6],
])('words in %s', (language, text, count) => {
  const words = wordSegments(text, language);
  expect(words.length).toBe(count);
  expect(words.every((word) => /[\p{L}\p{N}]/u.test(word))).toBe(true);
});

test.each([
  ['ar', 'هل تعرف لماذا؟ لا أحد يعرف. هذا يكفي.', 3],
  ['hi', 'यह बताता नहीं। यह कहता है।', 2],
  ['zh', '休息一下。明天再说。', 2],
  ['de', 'Nein. Warum?', 2],
])('sentences in %s', (language, text, count) => {
  expect(sentenceSegments(text, language).length).toBe(count);
});

test('nothing has no words and no sentences', () => {
  expect([wordSegments(' — ', 'cy'), sentenceSegments('…', 'cy')]).toEqual([[], []]);
});
