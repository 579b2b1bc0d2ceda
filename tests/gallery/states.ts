import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { recordKey } from '../../src/domain/saved/keys.ts';
import { activity as shape, type Activity } from '../../src/schema/activity.ts';
import { ANSWERS, EARLIER, FAULTS, type Answers } from './answers.ts';

/** Where the made-up course lies, from the folder of the project. */
export const CONTENT = 'tests/gallery/content';

const FOLDER = join(import.meta.dirname, 'content', 'en', 'activities');

/** What the storage of the browser holds in a state: key to text. `full` leaves no room for more. */
export type GalleryState = { readonly stored: Readonly<Record<string, string>>; readonly full?: boolean };

/** An activity of the made-up course, where it stands, and the states in which it can be looked at, by name. */
export type Shown = {
  readonly id: string;
  readonly activity: Activity;
  readonly address: string;
  readonly states: Readonly<Record<string, GalleryState>>;
};

/** A run that was begun and last changed in the morning of a day in November 2026, long before any picture is taken. */
const runOn = (day: number, answers: Answers) => {
  const at = `2026-11-${String(day).padStart(2, '0')}T09:30:00.000Z`;
  return { id: Date.parse(at).toString(36), at, answers };
};

const recordOf = (answers: Answers, earlier: readonly Answers[] = []): string =>
  JSON.stringify({ v: 1, run: runOn(20, answers), past: earlier.map((run, index) => runOn(2 + 5 * index, run)) });

const firstHalf = (answers: Answers): Answers => {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)));
};

function statesOf(id: string): Shown['states'] {
  const [answers, fault, earlier] = [ANSWERS[id], FAULTS[id], EARLIER[id]];
  if (!answers) throw new Error(`tests/gallery/answers.ts has no answers for ${id}: the gallery shows every activity.`);
  const holding = (text: string): GalleryState => ({ stored: { [recordKey(id)]: text } });
  return {
    empty: { stored: {} },
    half: holding(recordOf(firstHalf(answers))),
    complete: holding(recordOf(answers)),
    ...(fault ? { faulty: holding(recordOf(fault)) } : {}),
    ...(earlier ? { earlier: holding(recordOf(answers, earlier)) } : {}),
    'no-room': { ...holding(recordOf(firstHalf(answers))), full: true },
    newer: holding('{"v":99}'),
    unreadable: holding('{'),
  };
}

/** The page on which an activity is seen best: its own, or for a check or a next step that of its lesson. */
function addressOf(id: string): string {
  if (id === 'check-in') return '/check-in/';
  if (!/-(check|next)$/.test(id)) return `/activities/${id}/`;
  return `/lessons/${id.startsWith('sheds-') ? 'fit/sheds' : 'reflection/not-fair'}/#${id}`;
}

/** Every activity of the made-up course in every state that it can be in. */
export const SHOWN: readonly Shown[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const id = basename(file, '.yaml');
    const activity = shape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
    return { id, activity, address: addressOf(id), states: statesOf(id) };
  });

/** The activity of this id. */
export function shownOf(id: string): Shown {
  const shown = SHOWN.find((one) => one.id === id);
  if (!shown) throw new Error(`There is no ${CONTENT}/en/activities/${id}.yaml.`);
  return shown;
}

/** The link that puts a browser into a state and leads to the activity. */
export const linkTo = (id: string, state: string): string => `/gallery/?activity=${id}&state=${state}`;
