import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAIL_LIMIT, mailto } from '../../../src/views/message/mailto.ts';

test('subject and body, with line breaks as mail has them', () => {
  expect(mailto('The role & you', 'Dear A,\n\nthanks.\r\nB\rC')).toBe(
    'mailto:?subject=The%20role%20%26%20you&body=Dear%20A%2C%0D%0A%0D%0Athanks.%0D%0AB%0D%0AC',
  );
});

test('no subject is no subject, not an empty one', () => {
  expect(mailto('', 'x')).toBe('mailto:?body=x');
});

test('the limit is one of the whole address, in which a character may take nine', () => {
  expect(MAIL_LIMIT).toBe(1_900);
  expect(mailto('', 'x'.repeat(1_887))).toHaveLength(1_900);
  expect(mailto('', '語'.repeat(209)).length).toBeLessThanOrEqual(MAIL_LIMIT);
  expect(mailto('', '語'.repeat(210)).length).toBeGreaterThan(MAIL_LIMIT);
});

test('half a character does not stop the draft', () => {
  expect(mailto('', 'a\uD83D')).toBe('mailto:?body=a%EF%BF%BD');
});

test(
  'whatever was written comes out again, and nothing of it becomes a part of the address',
  { timeout: 30_000 },
  () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const address = mailto(subject, body);
        // The reader of forms takes `+` for a blank; there is none, because it is escaped.
        const read = new URLSearchParams(address.slice('mailto:?'.length));
        const plain = (written: string): string =>
          written.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\n', '\r\n');
        return (
          /^mailto:\?[\w%=&!'()*.~-]*$/.test(address) &&
          read.get('subject') === (subject === '' ? null : plain(subject)) &&
          read.get('body') === plain(body) &&
          read.size === (subject === '' ? 1 : 2)
        );
      }),
      { numRuns: 10_000 },
    );
  },
);
