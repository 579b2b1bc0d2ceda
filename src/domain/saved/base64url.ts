/** The 64 characters that stand in an address as they are (RFC 4648, section 5). */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number of at most 32 bits in characters of six bits each, highest first; what does not fit into them is cut off. */
export const signsOf = (number: number, count: number): string =>
  Array.from({ length: count }, (_, index) => SIGNS.charAt((number >>> (6 * (count - 1 - index))) & 63)).join('');

/** Bytes as text for an address: base64url (RFC 4648) without the characters that fill it up. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    text += signsOf((one << 16) | (two << 8) | three, 4);
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/** The bytes of such a text, or null when no bytes are written in this way. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0; at < text.length; at += 4) {
    const group = [0, 1, 2, 3].reduce((sum, next) => (sum << 6) | SIGNS.indexOf(text.charAt(at + next)), 0);
    bytes.set([group >>> 16, group >>> 8, group].slice(0, bytes.length - (at / 4) * 3), (at / 4) * 3);
  }
  // Strange characters, and bits that no byte needs, come out as something else.
  return toBase64url(bytes) === text ? bytes : null;
}
