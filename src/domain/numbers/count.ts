/** Why a typed text is not a usable count. */
export type CountFault = 'not-a-number' | 'not-whole' | 'below-zero' | 'too-large' | 'too-small';

/** What a reader typed into a number field, once read. */
export type Count =
  | { readonly state: 'empty' }
  | { readonly state: 'ok'; readonly value: number }
  | { readonly state: 'fault'; readonly fault: CountFault };

// Characters that run right to left, or look like their neighbours, are written by number: 2019 is the typographic
// apostrophe, 2212 the minus sign, 066B and 066C the Arabic decimal and thousands separators.
// A first group that starts with 0 is no thousands group: "0.500" is a half, not five hundred.
const WHOLE = /^(?:\d+|[1-9]\d{0,2}([ ,.'\u2019\u066C])\d{3}(?:\1\d{3})*)$/;
const DECIMAL = /^(.*)[.,\u066B]\d+$/;
const SIGN = /^(?:~ *)?([-\u2212] *)?/;

const fault = (code: CountFault): Count => ({ state: 'fault', fault: code });

/**
 * A decimal digit of any script in ours. Unicode keeps the ten of a script in a row, 0 first, and promises to
 * (https://www.unicode.org/policies/stability_policy.html). Rows that touch are whole, so the value is how many digits stand
 * right before it, without the tens.
 */
function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return String((point - before) % 10);
}

/**
 * Reads what a reader typed as a whole number.
 *
 * Takes the decimal digits of every script; what only looks like one, such as "²" or "①", is none. Takes a leading "~" (people write that when
 * they remember roughly), and thousands separators in groups of three ("1,200", "1.200", "1 200", "1’200"). One
 * separator before exactly three digits always means thousands, whatever the language of the page, because counts of
 * the size asked for have no decimals; every other decimal ("3.5", "3.0") is 'not-whole', never rounded.
 * "1,20" is therefore 'not-whole', "1,200.300" too, and "1,20,000" is 'not-a-number'.
 *
 * Never throws. A returned value is a safe integer within the limits, and never -0.
 *
 * @param text as typed; '' or only spaces is 'empty'
 * @param limits smallest and largest value to accept, both included. A negative number is 'below-zero' unless `min`
 *   is negative too.
 */
export function readCount(text: string, { min, max }: { min: number; max: number }): Count {
  // Pasted right-to-left text carries invisible direction marks (category Cf). NFKC makes every kind of space plain, and
  // would make digits of footnote signs and circled numbers (category No), which are left as they are.
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?!\d)\p{Nd}/gu, plainDigit)
    .replace(/\P{No}+/gu, (signs) => signs.normalize('NFKC'))
    .trim();
  if (!plain) return { state: 'empty' };
  const [lead = '', minus] = SIGN.exec(plain) ?? [];
  const body = plain.slice(lead.length);
  if (!WHOLE.test(body)) {
    const before = DECIMAL.exec(body)?.[1];
    return fault(before === '' || WHOLE.test(before ?? '') ? 'not-whole' : 'not-a-number');
  }
  const size = Number(body.replace(/\D/g, ''));
  const value = minus ? 0 - size : size;
  if (value < 0 && min >= 0) return fault('below-zero');
  if (value < Math.max(min, Number.MIN_SAFE_INTEGER)) return fault('too-small');
  if (value > Math.min(max, Number.MAX_SAFE_INTEGER)) return fault('too-large');
  return { state: 'ok', value };
}
