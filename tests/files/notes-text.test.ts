import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { asMarkdown, asText, type NotesSheet } from '../../src/files/notes-text.ts';

const SHEET: NotesSheet = {
  title: 'For my adviser',
  date: '23 November 2026',
  sections: [
    {
      title: 'My numbers',
      of: 'Written on 20 November 2026',
      answers: [
        { label: 'How many applications?', answer: '34' },
        { label: 'What happened?', answer: 'They said no.\n\n  Then *nothing*.' },
      ],
    },
    { title: 'One next step', answers: [{ label: 'What?', answer: '1. Call A. B.' }] },
  ],
  askTitle: 'I would like to ask',
  ask: ['Who else hires for this?', 'Two lines,\nhere'],
};

describe('as Markdown', () => {
  test('headings, labels, and answers with their line breaks', () => {
    expect(asMarkdown(SHEET)).toBe(`# For my adviser

23 November 2026

## My numbers

Written on 20 November 2026

**How many applications?**

34

**What happened?**

They said no.\\
\\
Then \\*nothing\\*.

## One next step

**What?**

1\\. Call A. B.

## I would like to ask

- Who else hires for this?
- Two lines,\\
  here
`);
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['12) no list', '12\\) no list'],
    ['> no quote', '\\> no quote'],
    ['x\n===', 'x\\\n\\==='],
    ['x\n---', 'x\\\n\\---'],
    [': no definition', '\\: no definition'],
    ['<b>no</b> &amp; `code`', '\\<b\\>no\\</b\\> \\&amp; \\`code\\`'],
    ['[no](link) ![x]', '\\[no\\](link) !\\[x\\]'],
    ['_no_ ~~no~~ a|b $x$ \\', '\\_no\\_ \\~\\~no\\~\\~ a\\|b \\$x\\$ \\\\'],
    ['    no code', 'no code'],
    ['\tno code', 'no code'],
    ['a - b, 3.5 = x: y', 'a - b, 3.5 = x: y'],
    ['3.5 hours', '3\\.5 hours'],
  ])('%j is written %j', (answer, written) => {
    const file = asMarkdown({ title: '', date: '', sections: [{ title: '', answers: [{ label: '', answer }] }] });
    expect(file).toBe(`${written}\n`);
  });

  test('what is empty leaves no mark', () => {
    const answers = [{ label: 'What?', answer: ' \n ' }];
    expect(
      asMarkdown({ title: ' ', date: '', sections: [{ title: 'A', of: '', answers }], ask: [], askTitle: 'Ask' }),
    ).toBe('## A\n\n**What?**\n');
  });
});

describe('as text', () => {
  test('underlined titles, and answers below their labels', () => {
    expect(asText(SHEET)).toBe(`For my adviser
==============

23 November 2026

My numbers
----------

Written on 20 November 2026

How many applications?
  34

What happened?
  They said no.

    Then *nothing*.

One next step
-------------

What?
  1. Call A. B.

I would like to ask
-------------------

- Who else hires for this?
- Two lines,
  here
`);
  });

  test('characters are counted as people see them, and control characters are left out', () => {
    const answers = [{ label: ' Two\nlines ', answer: 'a\u0007b\r\nc\rd\te  \n\n' }];
    expect(asText({ title: '🪨🪨', date: '', sections: [{ title: '', answers }] })).toBe(
      '🪨🪨\n==\n\nTwo lines\n  ab\n  c\n  d\te\n',
    );
  });

  test('what is empty leaves no mark', () => {
    const answers = [{ label: 'What?', answer: '' }];
    expect(
      asText({ title: '', date: '', sections: [{ title: ' ', of: ' ', answers }], ask: [], askTitle: 'Ask' }),
    ).toBe('What?\n');
  });
});

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** Everything a sheet may be made of, once it is read as Markdown. */
const ALLOWED = ['root', 'heading', 'paragraph', 'text', 'strong', 'break', 'list', 'listItem'];

const typesIn = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)];

/** The text as a reader of the page sees it. */
const shown = ({ type, value = '', children = [] }: Node): string =>
  type === 'break' ? '\n' : value + children.map(shown).join('');

const parser = unified().use(remarkParse);

/** Lines as Markdown can show them: nothing around them. */
const bare = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

describe('over 10,000 texts', () => {
  const piece = fc.constantFrom(
    ...[
      '#',
      '-',
      '+',
      '*',
      '_',
      '`',
      '```',
      '~~~',
      '>',
      '<',
      '<b>',
      '</b>',
      '<!--',
      '&amp;',
      '&#35;',
      '[x]',
      '(y)',
      '!',
    ],
    ...['[x]: y', '\\', '|', '1.', '2)', '=', '===', '---', '***', ':', '$', ' ', '    ', '\t', '\n', '\n\n', 'a', 'ą'],
    ...['http://x.example', '\u00a0', '\u2028', '\u0000', '\ufeff'],
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  const parsed = (sheet: NotesSheet): Node => parser.parse(asMarkdown(sheet));
  const isPlain = (tree: Node): boolean => typesIn(tree).every((type) => ALLOWED.includes(type));

  test('no answer becomes markup, and every line is still there', () => {
    fc.assert(
      fc.property(text, (answer) => {
        const tree = parsed({ title: '', date: '', sections: [{ title: '', answers: [{ label: '', answer }] }] });
        return isPlain(tree) && shown(tree) === bare(answer);
      }),
      { numRuns: 10_000 },
    );
  });

  test('nor does anything else', () => {
    fc.assert(
      fc.property(text, (any) => {
        const section = { title: any, of: any, answers: [{ label: any, answer: 'x' }] };
        return isPlain(parsed({ title: any, date: any, sections: [section], askTitle: any, ask: [any] }));
      }),
      { numRuns: 2_000 },
    );
  });

  test('as text, no line of an answer stands where labels do', () => {
    fc.assert(
      fc.property(text, (answer) => {
        const file = asText({ title: '', date: '', sections: [{ title: '', answers: [{ label: 'What?', answer }] }] });
        return file
          .split('\n')
          .slice(1)
          .every((line) => line === '' || line.startsWith('  '));
      }),
      { numRuns: 10_000 },
    );
  });
});
