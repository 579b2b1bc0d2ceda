import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindHash } from '../../../src/domain/saved/behind-hash.ts';

/** As the address of a browser writes it. */
const inAddress = (text: string): string => new URL(`https://cairn.example/notes/#${text}`).hash.slice(1);

const STRAY = [
  ...['.', ')', '?', '…', ' ', '”', '’', '>', ',', ';', ':', '!', '%20', '\n', '"', "'", '»', ']', '*', '`', '—'],
  ...[').', '.”', '…)', '&gt;', '%0D%0A', '...', '\u00A0', '\u200B', '\u3002', '\u061F', '&utm_source=mail', '#x'],
];

test.each(STRAY)('%j at the end is no part of a link', (stray) => {
  for (const packet of ['1.AbC-_9.xy_z-', 'check-in.1abc-_d', 'send-to-friend']) {
    expect(behindHash(inAddress(packet + stray))).toBe(packet);
    expect(behindHash(packet + stray)).toBe(packet);
  }
});

test('nothing is nothing', () => {
  for (const text of ['', '.', '…', '%20', ').']) expect(behindHash(text)).toBe('');
});

test('of a text made of its own characters nothing is lost', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9_-]+$/);
  fc.assert(fc.property(fc.array(part, { minLength: 1 }), (parts) => behindHash(parts.join('.')) === parts.join('.')));
});
