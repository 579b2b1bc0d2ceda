/**
 * A text as it is compared: no accents, no invisible marks, no difference between large and small letters, one space for any. By way of large
 * letters, because some small ones become two of them: “ß” is found by “ss”.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ς', 'σ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether every word of a search stands in one of some texts, as a whole word or a part of one. A search for nothing finds
 * everything.
 */
export function finds(search: string, texts: readonly string[]): boolean {
  const all = texts.map(folded).join('\n');
  return folded(search)
    .split(' ')
    .every((word) => all.includes(word));
}
