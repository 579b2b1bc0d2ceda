import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailto } from '../../../src/domain/message/mailto.ts';

test('subject and body, with line breaks as mail has them', () => {
  expect(mailto('The role & you', 'Dear A,\n\nthanks.\r\nB\rC')).toBe(
    'mailto:?subject=The%20role%20%26%20you&body=Dear%20A%2C%0D%0A%0D%0Athanks.%0D%0AB%0D%0AC',
  );
});

test('no subject is no subject, not an empty one', () => {
  expect(mailto('', 'x')).toBe('mailto:?body=x');
});

test('half a character does not stop the draft', () => {
  expect(mailto('', 'a\uD83D')).toBe('mailto:?body=a%EF%BF%BD');
});

test('whatever was written comes out again, and nothing of it becomes a part of the address', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const address = mailto(subject, body);
      expect(address).toMatch(/^mailto:\?[\w%=&!'()*.~-]*$/);
      // The reader of forms takes `+` for a blank; there is none, because it is escaped.
      const read = new URLSearchParams(address.slice('mailto:?'.length));
      const lines = (written: string | null): string[] => (written ?? '').split('\r\n');
      const plain = (written: string): string[] => written.replace(/\r\n/g, '\n').replace(/\r/g, '\n').split('\n');
      expect(lines(read.get('subject'))).toEqual(plain(subject));
      expect(lines(read.get('body'))).toEqual(plain(body));
      expect([...read.keys()]).toEqual(subject === '' ? ['body'] : ['subject', 'body']);
    }),
    { numRuns: 10_000 },
  );
});
