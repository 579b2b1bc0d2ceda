import type { Accepted } from './accept.ts';
import { isActivityId } from './activity-id.ts';
import { decodeAnswerString, encodeAnswerString } from './answer-string.ts';
import type { ClosedQuestion } from './closed-questions.ts';
import type { PacketFault } from './read-packet.ts';
import { withAnswers, type Answers } from './record.ts';

/** Activity id to its closed questions, for every activity in which everything is picked. */
export type Closed = Readonly<Record<string, readonly ClosedQuestion[]>>;

/** What a short packet turned out to be. */
export type ShortContent = (Accepted & { readonly state: 'ok' }) | { readonly state: PacketFault };

/**
 * The answers to one activity in which everything is picked, for the end of an address: `<activity>.<answer string>`. Much
 * shorter than a packet, which begins with a digit; but it holds nothing beside the answers, not even when they were given.
 *
 * @returns null where the activity is no such one, or has other answers as well
 */
export function shortPacket(activity: string, answers: Answers, closed: Closed): string | null {
  const questions = Object.hasOwn(closed, activity) ? closed[activity] : undefined;
  const known = questions?.map(({ id }) => id) ?? [];
  const others = Object.entries(answers).some(([field, answer]) => answer !== '' && !known.includes(field));
  const text = questions && !others ? encodeAnswerString(questions, answers) : null;
  return text === null ? null : `${activity}.${text}`;
}

/** Whether a text can only be a short packet: a packet begins with its version. */
export const isShort = (text: string): boolean => /^[a-z]/.test(text);

/**
 * Reads a short packet. Never throws.
 *
 * @param at when it arrived, ISO 8601: it does not say when it was made
 */
export function readShortPacket(text: string, closed: Closed, at: string): ShortContent {
  const dot = text.indexOf('.');
  const activity = text.slice(0, Math.max(dot, 0));
  if (!isActivityId(activity) || !Object.hasOwn(closed, activity)) return { state: 'not-ours' };
  const read = decodeAnswerString(closed[activity] ?? [], text.slice(dot + 1));
  if (read.state !== 'ok') return { state: read.state };
  const records = Object.keys(read.answers).length > 0 ? { [activity]: withAnswers(null, read.answers, at) } : {};
  return { state: 'ok', records, refused: read.unknown > 0 ? [activity] : [] };
}
