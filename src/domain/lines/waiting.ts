import type { Field } from '../../schema/field.ts';
import { onlyFields, same, type PartitionedPending } from '../saved/pending.ts';
import { textOf, type Answers } from '../saved/record.ts';
import { counted } from './counted.ts';
import { land } from './landing.ts';
import { hangingOn, moved } from './moved.ts';
import { isGeneration, isOfLines } from './names.ts';
import { filledPlaces, generationIn, identityIn, lineOf, placeWith, tableOf } from './place.ts';

/** What empties the lines on the device that were removed while it refused; one that was changed there since stays. */
function goneFrom(fields: readonly Field[], device: Answers, was: Answers, view: Answers): Answers {
  const gone: Record<string, unknown> = {};
  for (const place of filledPlaces(was)) {
    const [before, after] = [identityIn(was, place), identityIn(view, place)];
    const there = before === after ? undefined : placeWith(device, tableOf(place), before);
    if (there === undefined) continue;
    const boxes = Object.keys(device).filter((name) => lineOf(name) === there);
    if (!boxes.every((name) => same(device[name], was[place + name.slice(place.length)]))) continue;
    // What another tab has marked or picked of it since is not of the line that was begun in its place.
    for (const name of [...boxes, ...(after === '' ? [] : hangingOn(fields, device, there))]) gone[name] = '';
  }
  return gone;
}

/**
 * The generations that were given to lines which had none, when the rules for lines came. A line that was removed and begun
 * anew has cleared every box that was there; such a line goes on with some of them.
 */
function adopted(waiting: Answers, was: Answers): readonly string[] {
  const before = filledPlaces(was);
  return Object.keys(waiting).filter((name) => {
    const place = lineOf(name);
    if (!isGeneration(name) || place === null || !before.has(place) || generationIn(was, place) !== '') return false;
    return Object.keys(was).some((box) => lineOf(box) === place && !(box in waiting) && !same(was[box], ''));
  });
}

/**
 * Splits waiting answers as `saved/pending.ts` does, with each line where it stands now: one that another tab has put into
 * its place takes nothing of it.
 *
 * @param fields the fields of the sheet
 * @param waiting the answers that wait
 * @param was what the device held in each of these fields, and in all tables, when they were typed
 * @param device what it holds now
 * @param at when they were typed, ISO 8601: a line that has to be begun anew gets its generation from it
 */
export function partitionLines(
  fields: readonly Field[],
  waiting: Answers,
  was: Answers,
  device: Answers,
  at: string,
): PartitionedPending {
  const given = adopted(waiting, was);
  // With these, a line would look like another than the one on the device.
  const view = { ...was, ...onlyFields(waiting, (name) => !given.includes(name)) };
  const gone = goneFrom(fields, device, was, view);
  const base = { ...device, ...gone };
  // The page knew which line it began, and has cleared what hung on its place; or that it went on with one that rested.
  const known = new Map(
    Object.keys(waiting).flatMap((name) => (isGeneration(name) ? [[lineOf(name) ?? '', textOf(waiting, name)]] : [])),
  );
  const { changes, lost, moves } = land(fields, view, base, waiting, at, known, was);
  const typed = moved(fields, waiting, moves);
  const before = moved(
    fields,
    onlyFields(was, (name) => name in waiting),
    moves,
  );
  // What is left of a line that is not there keeps nothing off its place.
  const now = counted(fields, base);
  const there = filledPlaces(base);
  const fresh = (name: string): boolean => {
    // What follows from a line that is begun; and in such a line nothing was before.
    if (!(name in typed)) return true;
    const place = lineOf(name);
    const isFree = place === null ? isOfLines(name) && same(now[name], '') : !there.has(place);
    return isFree || same(now[name], before[name]) || same(now[name], typed[name]);
  };
  return {
    newer: { ...gone, ...onlyFields(changes, fresh) },
    // Which line it is, another tab has said as well: nothing of the reader's is lost with that.
    superseded: { ...onlyFields(changes, (name) => !fresh(name) && !isGeneration(name)), ...lost },
  };
}
