/**
 * Signs that the address of a draft may have: longer ones are cut off, or open nothing, in some mail programs and browsers.
 * Windows hands over about 2,000.
 */
export const MAIL_LIMIT = 1_900;

/**
 * The address of a mail draft without a receiver (RFC 6068): all line breaks are CRLF, everything else is escaped. Half a
 * character, which a cut text can end in, becomes the replacement mark: it has no escape.
 */
export function mailto(subject: string, body: string): string {
  const escaped = (text: string): string =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n'));
  return `mailto:?${subject === '' ? '' : `subject=${escaped(subject)}&`}body=${escaped(body)}`;
}
