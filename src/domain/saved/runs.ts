import { isGeneration } from '../lines/names.ts';
import { isWritten } from './answers.ts';
import type { Answers, Run } from './record.ts';
import { isSame } from './same.ts';

/** What later versions put into a run, beside what version 1 knows. */
export const besideAnswers = ({ id, at, answers, ...beside }: Run): Answers => beside;

/** The answers without cleared fields, which are as good as none, and without what tells lines apart. */
export const writtenIn = ({ answers }: Run): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name, value]) => isWritten(value) && !isGeneration(name)));

/** True when two runs hold the same, whatever their ids and times. */
const holdSame = (one: Run, other: Run): boolean =>
  isSame(writtenIn(one), writtenIn(other)) && isSame(besideAnswers(one), besideAnswers(other));

/**
 * True for one run that is found twice. Its id may have changed here, to keep it apart from another with the same id; or
 * its time, by typing something and taking it back.
 */
export const isSameRun = (one: Run, other: Run): boolean =>
  (one.id === other.id || one.at === other.at) && holdSame(one, other);

/** Two lists of runs as one, oldest first. Each keeps its own order; where times are equal or none, `mine` comes first. */
function inOrder(mine: readonly Run[], theirs: readonly Run[]): readonly Run[] {
  const rest = [...theirs];
  const isEarlier = (one: Run, other: Run): boolean => Date.parse(one.at) < Date.parse(other.at);
  const upToMine = mine.flatMap((run) => {
    const later = rest.findIndex((other) => !isEarlier(other, run));
    return [...rest.splice(0, later < 0 ? rest.length : later), run];
  });
  return [...upToMine, ...rest];
}

/** The id, or else one that begins with it and is free: lists of runs on the page go by their ids. */
function freeId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let number = 2; taken.includes(free); number += 1) free = `${id}-${number}`;
  return free;
}

/**
 * The earlier runs of two records, oldest first: each once, no two with one id, and the present one not among them.
 *
 * @param present the run that is being written
 */
export function unite(mine: readonly Run[], theirs: readonly Run[], present: Run): readonly Run[] {
  const all = [present];
  for (const run of inOrder(mine, theirs)) {
    const id = freeId(
      run.id,
      all.map((known) => known.id),
    );
    if (!all.some((known) => isSameRun(known, run))) all.push({ ...run, id });
  }
  return all.slice(1);
}
