import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKS, PSEUDO_TAGS, pseudoText } from './pseudo-text.ts';

const SAMPLE =
  'If you think the decision was not fair, for example because of your age, your name or a disability, you may be right. A decision can be unsteady, and it can be unfair.';

test('en-XA is English in accents, sentence by sentence in its marks', () => {
  expect(pseudoText('Do you know why? One no says little.', 'en-XA')).toBe(
    '⟦Ḋòó ýÿòóùú ķñòóŵ ŵĥýÿ?⟧ ⟦Òóñèéê ñòó šàáýÿš ļîïţţļèéê.⟧',
  );
});

test('ar-XB is English in Arabic letters and marks', () => {
  expect(pseudoText('Do you know why? One no, at 9:30.', 'ar-XB')).toBe('⟪دو ضوط كنوش شهض؟⟫ ⟪ونع نو، ات 9:30.⟫');
});

test('en-XA is about 40 % longer, ar-XB as long as English', () => {
  const growth = (tag: (typeof PSEUDO_TAGS)[number]): number => pseudoText(SAMPLE, tag).length / SAMPLE.length;
  expect(growth('en-XA')).toBeGreaterThan(1.35);
  expect(growth('en-XA')).toBeLessThan(1.5);
  expect(pseudoText(SAMPLE, 'ar-XB').length).toBe(SAMPLE.length + 4);
});

test('every Latin letter has another Arabic one', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const made = [...pseudoText(alphabet, 'ar-XB')].slice(1, -1);
  expect(made.join('')).toMatch(/^\p{Script=Arabic}{26}$/u);
  expect(new Set(made).size).toBe(26);
});

describe.each(PSEUDO_TAGS)('%s keeps', (tag) => {
  const [open, close] = MARKS[tag];

  test.each([
    ['a gap', 'For {next-hour} or {n}.', ['{next-hour}', '{n}']],
    [
      'a tag with its attributes',
      'They agree.<Evidence id="interviewers-agree" />',
      ['<Evidence id="interviewers-agree" />'],
    ],
    [
      'where a link leads',
      'See [When it hurts](/lessons/resilience/when-it-hurts/) and [help](/help/#a).',
      ['](/lessons/resilience/when-it-hurts/)', '](/help/#a)'],
    ],
    ['bold and cursive', 'A **word** and *another*.', ['**', '*.']],
    ['code', 'Type `npm run dev` here.', ['`npm run dev`']],
    [
      'an address',
      'Read https://creativecommons.org/licenses/by/4.0/. Then go.',
      ['https://creativecommons.org/licenses/by/4.0/'],
    ],
    [
      'an address without its beginning',
      'Chat at 988lifeline.org/chat or findahelpline.com.',
      ['988lifeline.org/chat', 'findahelpline.com.'],
    ],
    ['an e-mail address', 'Write to jo@samaritans.org. They answer.', ['jo@samaritans.org']],
    ['a number', 'Call 116 123 on 28 November 2026.', ['116 123', '28 ', ' 2026']],
    ['a character code', 'Tea &amp; cake&#8217;s.', ['&amp;', '&#8217;']],
  ])('%s', (_, text, parts) => {
    const made = pseudoText(text, tag);
    for (const part of parts) expect(made).toContain(part);
    expect(made).not.toMatch(/\b(Read|See|Call|Chat|Type|Write|word|or|and)\b/);
  });

  test('marks at the beginning of a line outside its own', () => {
    expect(
      pseudoText('## A head\n\n- One\n- Two\n\n> Said', tag)
        .split('\n')
        .map((line) => line.slice(0, 4)),
    ).toEqual([
      expect.stringMatching(`^## ${open}$`),
      '',
      expect.stringMatching(`^- ${open}`),
      expect.stringMatching(`^- ${open}`),
      '',
      expect.stringMatching(`^> ${open}`),
    ]);
  });

  test.each(['', ' ', '{who} · {when}', '116 123', '—', '{n}', '<Situations />'])(
    'a text without words: “%s”',
    (text) => {
      expect(pseudoText(text, tag)).toBe(text);
    },
  );

  test('white space at both ends, outside its marks', () => {
    expect(pseudoText(' and ', tag)).toMatch(new RegExp(`^ ${open}[^a-z]+${close} $`));
  });

  test('a sentence the same wherever it is, and every one in its marks', () => {
    const sentences = fc.array(
      fc.constantFrom('It hurts.', 'Is it me?', 'You may be right.<Evidence id="x" />', '“No.”'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(sentences, (all) => {
        expect(pseudoText(all.join(' '), tag)).toBe(all.map((one) => pseudoText(one, tag)).join(' '));
        expect(pseudoText(all.join(' '), tag).split(open).length).toBe(all.length + 1);
      }),
    );
  });

  test('no letter of English', () => {
    const piece = fc.constantFrom(
      'a',
      'Zoo',
      'é',
      ' ',
      '? ',
      '. ',
      ', ',
      '! ',
      '(',
      ')',
      '\n',
      '\n- ',
      '9',
      '—',
      '“',
      '”',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        expect(pseudoText(text, tag)).not.toMatch(/[a-z]/i);
      }),
    );
  });
});
