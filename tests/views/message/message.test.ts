import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/views/message/message.ts';
import { choice, sheetOf, short, speech, viewOf } from './sheet.ts';

const FIELDS = [
  choice('kind', ['thanks', 'ask', 'bare']),
  choice('tone', ['plain', 'formal']),
  short('name', 'their name'),
  short('role'),
  { id: 'detail', kind: 'long', label: 'Detail', gap: 'one true thing' },
  choice('question', ['why', { id: 'else', text: 'Else', own: 'own-question' }]),
  short('own-question', 'your question'),
];
const TEXTS = [
  {
    id: 'thanks',
    subject: 'Thank you, {name}',
    plain: 'Dear {name},\n\nthank you. I liked {detail}.\nBye',
    formal: 'Dear {name},\n\nI am grateful for {detail} and {role}.',
  },
  { id: 'ask', plain: '{question}' },
  { id: 'bare', plain: 'Hello.' },
];
const sheet = sheetOf(FIELDS);
const view = viewOf('message', { title: 'Text', choose: 'kind', tone: 'tone', texts: TEXTS });
const message = (answers: object) => messageOf(view, sheet, { ...answers }, speech);

describe('which text', () => {
  test('none while nothing is chosen, or what was chosen is gone', () => {
    expect(message({})).toBeNull();
    expect(message({ kind: '' })).toBeNull();
    expect(message({ kind: 'gone' })).toBeNull();
    expect(message({ kind: 3 })).toBeNull();
  });

  test('the chosen one', () => {
    expect(message({ kind: 'bare' })?.text).toBe('Hello.');
  });

  test('the only one needs no choice', () => {
    const one = viewOf('message', { title: 'Text', texts: [TEXTS[2]] });
    expect(messageOf(one, sheet, {}, speech)?.text).toBe('Hello.');
    const asked = viewOf('message', { title: 'Text', choose: 'kind', texts: [TEXTS[2]] });
    expect(messageOf(asked, sheet, { kind: 'ask' }, speech)?.text).toBe('Hello.');
  });

  test('several without a field to choose: none, rather than any', () => {
    const lost = viewOf('message', { title: 'Text', texts: TEXTS });
    expect(messageOf(lost, sheet, { kind: 'ask' }, speech)).toBeNull();
  });
});

describe('which tone', () => {
  test('plain, unless formal is asked for', () => {
    for (const tone of ['', 'plain', 'gone']) expect(message({ kind: 'thanks', tone })?.text).toContain('I liked');
    expect(message({ kind: 'thanks', tone: 'formal' })?.text).toContain('I am grateful');
    expect(message({ kind: 'thanks', tone: 'formal' })?.oneTone).toBe(false);
  });

  test('a text with one tone says so when the other is asked for', () => {
    expect(message({ kind: 'bare', tone: 'formal' })).toMatchObject({ text: 'Hello.', oneTone: true });
    expect(message({ kind: 'bare', tone: 'plain' })?.oneTone).toBe(false);
  });

  test('a sheet that asks for no tone has the plain one', () => {
    const untoned = viewOf('message', { title: 'Text', choose: 'kind', texts: TEXTS });
    const answers = { kind: 'thanks', tone: 'formal' };
    expect(messageOf(untoned, sheet, answers, speech)).toMatchObject({ oneTone: false });
    expect(messageOf(untoned, sheet, answers, speech)?.text).toContain('I liked');
  });
});

describe('gaps', () => {
  test('open ones stand in brackets, and each is named once with its box', () => {
    expect(message({ kind: 'thanks' })).toEqual({
      subject: [
        { text: 'Thank you, ', open: false },
        { text: 'their name', open: true },
      ],
      subjectText: 'Thank you, [their name]',
      paragraphs: [
        [
          { text: 'Dear ', open: false },
          { text: 'their name', open: true },
          { text: ',', open: false },
        ],
        [
          { text: 'thank you. I liked ', open: false },
          { text: 'one true thing', open: true },
          { text: '.\nBye', open: false },
        ],
      ],
      open: [
        { name: 'their name', box: 'name' },
        { name: 'one true thing', box: 'detail' },
      ],
      gaps: true,
      text: 'Dear [their name],\n\nthank you. I liked [one true thing].\nBye',
      words: 11,
      oneTone: false,
    });
  });

  test('a field without words for its gap is named by its label', () => {
    const found = message({ kind: 'thanks', tone: 'formal', name: 'A', detail: 'B' });
    expect(found?.open).toEqual([{ name: 'Label of role', box: 'role' }]);
    expect(found?.text).toBe('Dear A,\n\nI am grateful for B and [Label of role].');
  });

  test('filled ones are the reader’s words, as they stand', () => {
    const found = message({ kind: 'thanks', name: ' {detail} ', detail: 'the tour.\n\nReally. ' });
    expect(found).toMatchObject({
      open: [],
      subjectText: 'Thank you, {detail}',
      text: 'Dear {detail},\n\nthank you. I liked the tour.\n\nReally.\nBye',
      gaps: true,
    });
  });

  test('no gaps at all', () => {
    expect(message({ kind: 'bare' })).toMatchObject({ open: [], gaps: false, subject: [], subjectText: '', words: 1 });
  });

  test('an open choice leads to itself, “something else” to the box that says what', () => {
    expect(message({ kind: 'ask' })?.open).toEqual([{ name: 'Label of question', box: 'question' }]);
    expect(message({ kind: 'ask', question: 'gone' })?.open[0]?.box).toBe('question');
    expect(message({ kind: 'ask', question: 'else' })?.open[0]?.box).toBe('own-question');
    expect(message({ kind: 'ask', question: 'else', 'own-question': 'Why?' })).toMatchObject({
      open: [],
      text: 'Why?',
    });
    expect(message({ kind: 'ask', question: 'why' })?.text).toBe('Option why');
  });

  test('a gap that the sheet has no field for stays open under its own name', () => {
    const odd = viewOf('message', { title: 'Text', texts: [{ id: 'a', plain: 'To {nobody}' }] });
    expect(messageOf(odd, sheet, { nobody: 'x' }, speech)).toMatchObject({
      text: 'To [nobody]',
      open: [{ name: 'nobody', box: 'nobody' }],
    });
  });

  test('paragraphs are parted by empty lines, also by ones with blanks in them', () => {
    const three = viewOf('message', { title: 'Text', texts: [{ id: 'a', plain: 'a\n \nb\n\n\nc\nd' }] });
    expect(messageOf(three, sheet, {}, speech)?.text).toBe('a\n\nb\n\nc\nd');
  });
});

describe('lines of a table', () => {
  const table = {
    id: 'plans',
    kind: 'table',
    key: ['if'],
    label: 'My plans',
    gap: 'the plans',
    row: 'Plan',
    add: 'Add',
    max: 3,
    columns: [
      choice('if', ['no', { id: 'own', text: 'Own', own: 'own-if' }]),
      { id: 'then', kind: 'short', label: 'Then', gap: 'what you do' },
      { id: 'day', kind: 'date', label: 'Day', unknown: 'some day' },
    ],
  };
  const parts = {
    title: 'Text',
    texts: [{ id: 'a', plain: 'Look: {lines}. Bye {name}' }],
    lines: { from: 'plans', text: 'If {if}, then {then} on {day}.' },
  };
  const lines = (answers: object) =>
    messageOf(viewOf('message', parts), sheetOf([table, short('own-if'), short('name')]), { ...answers }, speech);

  test('none yet: one open gap that leads to the table', () => {
    expect(lines({ name: 'A' })).toMatchObject({
      text: 'Look: [the plans]. Bye A',
      open: [{ name: 'the plans', box: 'plans' }],
    });
  });

  test('each filled line after the pattern, one below the other, with one full stop', () => {
    const answers = {
      'plans.1.if': 'no',
      'plans.1.then': 'rest.',
      'plans.1.day': '2026-12-03',
      'plans.3.if': 'own',
      'own-if': 'it rains',
      'plans.3.then': 'read',
      'plans.3.day.unknown': 'unknown',
    };
    expect(lines(answers)).toMatchObject({
      text: 'Look: If Option no, then rest. on <2026-12-03>.\nIf it rains, then read on some day. Bye [Label of name]',
      open: [{ name: 'Label of name', box: 'name' }],
    });
  });

  test('a gap in a line leads to its cell', () => {
    expect(lines({ 'plans.2.then': 'rest', name: 'A' })?.open).toEqual([
      { name: 'Label of if', box: 'plans.2.if' },
      { name: 'Day', box: 'plans.2.day' },
    ]);
    expect(lines({ 'plans.2.then': 'rest' })?.text).toContain('If [Label of if], then rest on [Day].');
  });

  test('“something else” in a line leads to the box that says what', () => {
    const found = lines({ 'plans.2.if': 'own', 'plans.2.then': 'rest', 'plans.2.day': '2026-12-03', name: 'A' });
    expect(found?.open).toEqual([{ name: 'Label of if', box: 'own-if' }]);
  });

  test('the same gap in two lines is two boxes', () => {
    const found = lines({ 'plans.1.then': 'a', 'plans.2.then': 'b', name: 'A' });
    expect(found?.open.map(({ box }) => box)).toEqual(['plans.1.if', 'plans.1.day', 'plans.2.if', 'plans.2.day']);
  });

  test('without a pattern, {lines} is a gap like any other', () => {
    const bare = viewOf('message', { title: 'Text', texts: parts.texts });
    expect(messageOf(bare, sheetOf([table, short('name')]), { 'plans.1.then': 'a' }, speech)).toMatchObject({
      text: 'Look: [lines]. Bye [Label of name]',
    });
  });
});

test('over many answers: the text is the template with each gap replaced', () => {
  const word = fc.oneof(
    fc.constant(''),
    fc.constant('  '),
    fc.string(),
    fc.constantFrom('Done.', 'Why?', '[x]', '{name}'),
  );
  const answers = fc.record({
    kind: fc.constantFrom('', 'thanks', 'ask', 'bare', 'gone'),
    tone: fc.constantFrom('', 'plain', 'formal'),
    name: word,
    role: word,
    detail: word,
    question: fc.constantFrom('', 'why', 'else', 'gone'),
    'own-question': word,
  });
  fc.assert(
    fc.property(answers, (given) => {
      const found = message(given);
      const text = TEXTS.find(({ id }) => id === given.kind);
      if (!text) return found === null;
      // The reference knows this one sheet and nothing of pieces: it replaces in the text.
      const question = { '': '', gone: '', why: 'Option why', else: given['own-question'].trim() };
      const said: Record<string, string> = {
        name: given.name.trim(),
        role: given.role.trim(),
        detail: given.detail.trim(),
        question: question[given.question],
      };
      const names: Record<string, string> = {
        name: '[their name]',
        role: '[Label of role]',
        detail: '[one true thing]',
        question: '[Label of question]',
      };
      const missing = new Set<string>();
      const put = (template: string): string =>
        template.replace(/\{([a-z-]+)\}(\.?)/g, (_, gap: string, stop: string) => {
          const own = said[gap] ?? '';
          if (own === '') missing.add(gap);
          return own === '' ? `${names[gap] ?? ''}${stop}` : `${own}${/[.!?…]$/.test(own) ? '' : stop}`;
        });
      const plain = given.tone === 'formal' ? (text.formal ?? text.plain) : text.plain;
      const expected = [put(text.subject ?? ''), put(plain), ...[...missing].map((gap) => names[gap])];
      return (
        found !== null &&
        [found.subjectText, found.text, ...found.open.map(({ name }) => `[${name}]`)].join('|') === expected.join('|')
      );
    }),
    { numRuns: 10_000 },
  );
});
