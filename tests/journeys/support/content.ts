import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { activity as shape, type Activity } from '../../../src/schema/activity.ts';
import { course as courseShape, type Course } from '../../../src/schema/course.ts';
import { controlsOf, type Control } from './controls.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content/en');

/** The activity that stands in no lesson, and has its own page at the root. */
const CHECK_IN = 'check-in';

/** An activity, and where it stands. */
export type Placed = {
  readonly id: string;
  readonly activity: Activity;
  readonly controls: readonly Control[];
  /** Address of the first lesson of the course that names it, or of the situation that asks for it; else of its own page. */
  readonly lesson: string;
  /** Where it stands whole: in that lesson, or on its own page where the lesson only leads to it. */
  readonly path: string;
  /** Where it stands by itself; the lesson, for a check or a next step. */
  readonly own: string;
  /** Whether it has the pages `/activities/<id>/` and `/activities/<id>/print/`. */
  readonly alone: boolean;
};

/** A lesson as its author wrote it. */
export type LessonText = { readonly path: string; readonly text: string };

const read = (...path: readonly string[]): string => readFileSync(join(CONTENT, ...path), 'utf8');

const COURSE: Course = courseShape.parse(parse(read('course.yaml')));

/** Every lesson, in the order of the course. */
export const LESSONS: readonly LessonText[] = [
  { id: 'opening', lessons: COURSE.opening.lessons },
  ...COURSE.themes,
  { id: 'closing', lessons: COURSE.closing.lessons },
].flatMap(({ id, lessons }) =>
  lessons.map((slug) => ({ path: `/lessons/${id}/${slug}/`, text: read('lessons', id, `${slug}.mdx`) })),
);

const idsIn = ({ text }: LessonText): string[] =>
  [...text.matchAll(/<Activity id="([^"]+)"/g)].map(([, id = '']) => id);

const placeOf = (id: string, activity: Activity): Pick<Placed, 'lesson' | 'path' | 'own' | 'alone'> => {
  const root = `/${CHECK_IN}/`;
  if (id === CHECK_IN) return { lesson: root, path: root, own: root, alone: false };
  const situation = COURSE.situations.find(({ lastStep }) => lastStep === id);
  // The situation shows it beside a step that is kept; it always stands whole on its own page.
  if (situation) {
    const own = `/activities/${id}/`;
    return { lesson: `/start/${situation.id}/`, path: own, own, alone: true };
  }
  const lesson = LESSONS.find((one) => idsIn(one).includes(id))?.path;
  if (lesson === undefined)
    throw new Error(`content/en/activities/${id}.yaml stands in no lesson: write <Activity id="${id}" /> there.`);
  const [slug = ''] = lesson.split('/').slice(-2);
  const alone = activity.kind !== 'quiz' && id !== `${slug}-next`;
  const own = alone ? `/activities/${id}/` : lesson;
  return { lesson, path: activity.kind !== 'quiz' && activity.standalone ? own : lesson, own, alone };
};

/** The text of an activity's file, for counts that cite nothing else. */
export const rawActivity = (id: string): unknown => parse(read('activities', `${id}.yaml`));

/** Every activity in the content folder, so that a new one cannot be forgotten. */
export const ACTIVITIES: readonly Placed[] = readdirSync(join(CONTENT, 'activities'))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const id = basename(file, '.yaml');
    const activity = shape.parse(rawActivity(id));
    return { id, activity, controls: controlsOf(activity, taskOptions), ...placeOf(id, activity) };
  });

/** The everyday tasks that a list of tasks offers. */
function taskOptions(): readonly { readonly id: string; readonly text: string }[] {
  const { groups } = parse(read('tasks.yaml')) as { groups: { tasks: { id: string; text: string }[] }[] };
  return groups.flatMap(({ tasks }) => tasks.map(({ id, text }) => ({ id, text })));
}

const TYPED: readonly Control['kind'][] = ['number', 'short', 'long'];

/** Controls that are typed into. */
export const typedOf = ({ controls }: Placed): readonly Control[] =>
  controls.filter(({ kind }) => TYPED.includes(kind));

/** The one activity with this id. */
export const activityNamed = (id: string): Placed => {
  const found = ACTIVITIES.find((placed) => placed.id === id);
  if (!found) throw new Error(`There is no content/en/activities/${id}.yaml.`);
  return found;
};
