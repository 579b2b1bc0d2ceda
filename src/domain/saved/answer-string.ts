import { answerTo, isWritten } from './answers.ts';
import { signsOf } from './base64url.ts';
import type { ClosedQuestion } from './closed-questions.ts';
import { crc32 } from './crc32.ts';
import type { Answers } from './record.ts';

/** Signs that an answer string has at most. */
export const ANSWER_STRING_LIMIT = 64;

/** Signs of one code, and of the checksum. */
const CODE = 3;

const VERSION = '1';

/** Answers that fit into one string. */
export const MOST_ANSWERS = Math.floor((ANSWER_STRING_LIMIT - VERSION.length - CODE) / CODE);

/** What an answer string turned out to be. */
export type AnswerString =
  /** `unknown`: how many answers are to questions or options that are not among those asked about. */
  | { readonly state: 'ok'; readonly answers: Readonly<Record<string, string>>; readonly unknown: number }
  /** `newer`: from a later version of the site. `damaged`: not as it was made. `not-ours`: something else. */
  | { readonly state: 'newer' | 'damaged' | 'not-ours' };

/** Eighteen bits of a text: three characters. */
const shortHash = (text: string): string => signsOf(crc32(new TextEncoder().encode(text)), CODE);

/** An answer that can be given, and its code. */
export type Coded = { readonly question: string; readonly option: string; readonly code: string };

/** The code of an answer hangs on two ids alone, which are permanent; words and order are not. */
const codeOf = (question: string, option: string): string => shortHash(`${question}.${option}`);

/** All answers that can be given. */
const codesOf = (questions: readonly ClosedQuestion[]): readonly Coded[] =>
  questions.flatMap(({ id, options }) => options.map((option) => ({ question: id, option, code: codeOf(id, option) })));

/** Pairs of different answers that share a code. The check of the content lets no activity have any. */
export function clashesIn(questions: readonly ClosedQuestion[]): readonly (readonly [Coded, Coded])[] {
  const codes = codesOf(questions);
  const clash = (one: Coded, other: Coded): boolean =>
    one.code === other.code && (one.question !== other.question || one.option !== other.option);
  return codes.flatMap((one, index) =>
    codes.slice(index + 1).flatMap((other) => (clash(one, other) ? [[one, other] as const] : [])),
  );
}

/**
 * The answers to closed questions as a short text that stands in an address as it is: `1`, a code of three characters for each
 * answer, sorted, and a checksum of three characters. A code is the last 18 bits of CRC-32 of `<question>.<option>` in base64url,
 * and the checksum that of everything before it. So every later version can read it, whatever became of the order.
 *
 * @param questions those of one activity, from `closedQuestions`
 * @returns null when there are too many answers, or when one of them is no option of its question
 */
export function encodeAnswerString(questions: readonly ClosedQuestion[], answers: Answers): string | null {
  const given = questions.filter(({ id }) => isWritten(answerTo(answers, id)));
  const codes = given.flatMap(({ id, options }) =>
    options.flatMap((option) => (option === answerTo(answers, id) ? codeOf(id, option) : [])),
  );
  if (given.length > MOST_ANSWERS || codes.length < given.length) return null;
  const text = VERSION + [...codes].sort().join('');
  return text + shortHash(text);
}

/** Reads an answer string. Never throws. */
export function decodeAnswerString(questions: readonly ClosedQuestion[], text: string): AnswerString {
  if (!/^[1-9][\w-]*$/.test(text)) return { state: 'not-ours' };
  if (!text.startsWith(VERSION)) return { state: 'newer' };
  const [content, checksum] = [text.slice(0, -CODE), text.slice(-CODE)];
  const isWhole = text.length <= ANSWER_STRING_LIMIT && text.length % CODE === 1 && shortHash(content) === checksum;
  if (!isWhole) return { state: 'damaged' };
  const given = new Set(content.slice(VERSION.length).match(/.{3}/g));
  const known = codesOf(questions).filter(({ code }) => given.has(code));
  const answers = Object.fromEntries(known.map(({ question, option }) => [question, option]));
  // Two answers to one question were never in one string.
  if (Object.keys(answers).length < known.length) return { state: 'damaged' };
  return { state: 'ok', answers, unknown: given.size - known.length };
}
