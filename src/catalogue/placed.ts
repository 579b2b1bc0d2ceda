import { partsOf } from '../domain/lesson/parts.ts';
import { minutesToDo } from '../domain/lesson/time.ts';
import { closedQuestions } from '../domain/saved/closed-questions.ts';
import { forEmbed } from '../domain/worksheet/for-embed.ts';
import { isApart } from '../domain/worksheet/needs.ts';
import { questionsOf, withdrawnFrom } from '../domain/worksheet/answered.ts';
import { toClientActivity } from '../domain/worksheet/client-activity.ts';
import { toNotesField } from '../domain/worksheet/client-field.ts';
import type { NotesEntry, NotesQuestions } from '../domain/notes/entry.ts';
import type { Activity } from '../schema/activity.ts';
import { hasActivity, loadActivity } from './activities.ts';
import { address } from './address.ts';
import { loadCourse, type CoursePart } from './course.ts';
import type { LessonPage } from './lessons.ts';
import { hasTasks, loadTasks } from './tasks.ts';

/** An activity and the first lesson it stands in. */
type Placed = { readonly id: string; readonly activity: Activity; readonly lesson: LessonPage };

/** The lesson or the situation that an activity belongs to. */
type ParentPage = Pick<LessonPage, 'title' | 'href' | 'now'> & {
  /** Id of the part of the course; none for a situation. */
  readonly theme: string | undefined;
};

/** An activity that has a page of its own. */
export type AloneActivity = Omit<Placed, 'lesson'> & {
  readonly home: ParentPage;
  readonly href: string;
  readonly minutes: number;
};

/** An activity that can stand in a frame, with the page that it is from, under the root of its language. */
export type EmbeddedActivity = {
  readonly id: string;
  readonly activity: Activity;
  readonly theme: string | undefined;
  /** The lesson of a check, whose title tells it from the others; else nothing. */
  readonly place: string;
  /** One sentence of what it is. */
  readonly description: string;
  /** `activities/<id>/`, without a slash before it. */
  readonly page: string;
};

/** The activity with a page of its own and no lesson. */
export const CHECK_IN = 'check-in';

/** The check-in, where a language has it. */
export const checkInOf = async (
  tag: string,
): Promise<readonly { readonly id: string; readonly activity: Activity }[]> =>
  (await hasActivity(tag, CHECK_IN)) ? [{ id: CHECK_IN, activity: await loadActivity(tag, CHECK_IN) }] : [];

const placedIn = (course: CoursePart): Placed[] => {
  const all = partsOf(course).flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => lesson.activities.map(({ id, activity }) => ({ id, activity, lesson }))),
  );
  // An activity may stand in several lessons; its answers are the same, and so is its page.
  return [...new Map([...all].reverse().map((placed) => [placed.id, placed])).values()].reverse();
};

/** The sheets that situations ask for, which stand in no lesson. */
const recalledIn = (tag: string, course: CoursePart) =>
  Promise.all(
    course.situations.flatMap(({ lastStep, title, first, href }) =>
      lastStep === undefined
        ? []
        : [
            loadActivity(tag, lastStep).then((activity) => ({
              id: lastStep,
              activity,
              home: { title, now: first, href, theme: undefined },
            })),
          ],
    ),
  );

const listed = ({ id, activity }: Pick<Placed, 'id' | 'activity'>) => ({
  id,
  title: activity.title,
  checks: activity.kind === 'quiz' ? activity.questions.length : 0,
  ...(activity.kind !== 'quiz' && activity.confirmSharing ? { confirmSharing: true as const } : {}),
});

/** What it takes to read answers back, for every activity of the course. */
export async function notesQuestions(tag: string): Promise<NotesQuestions> {
  const course = await loadCourse(tag);
  const all = [...placedIn(course), ...(await recalledIn(tag, course)), ...(await checkInOf(tag))];
  const groups = (await hasTasks(tag)) ? (await loadTasks(tag)).groups : [];
  return {
    fields: Object.fromEntries(
      all
        .filter(({ activity }) => activity.kind !== 'quiz')
        .map(({ id, activity }) => [id, [...questionsOf(activity), ...withdrawnFrom(activity)].map(toNotesField)]),
    ),
    closed: Object.fromEntries(
      all.flatMap(({ id, activity }) => {
        const questions = closedQuestions(toClientActivity(activity), withdrawnFrom(activity));
        return questions ? [[id, questions]] : [];
      }),
    ),
    tasks: { groups: groups.map(({ tasks }) => ({ tasks: tasks.map(({ id, text }) => ({ id, text })) })) },
  };
}

/** Every activity of the course, in its order, as the notes list it. */
export async function notesActivities(tag: string): Promise<NotesEntry[]> {
  const course = await loadCourse(tag);
  const [checkIn, recalled] = await Promise.all([checkInOf(tag), recalledIn(tag, course)]);
  return [
    ...placedIn(course).map((placed) => ({
      ...listed(placed),
      lesson: placed.lesson.title,
      theme: placed.lesson.theme,
      themeTitle: partsOf(course).find(({ id }) => id === placed.lesson.theme)?.title ?? '',
      href: isApart(placed.activity) ? address(tag, `activities/${placed.id}`) : `${placed.lesson.href}#${placed.id}`,
    })),
    ...recalled.map((one) => ({
      ...listed(one),
      lesson: '',
      theme: one.id,
      themeTitle: one.home.title,
      href: address(tag, `activities/${one.id}`),
    })),
    ...checkIn.map((one) => ({
      ...listed(one),
      lesson: '',
      theme: CHECK_IN,
      themeTitle: one.activity.title,
      href: address(tag, CHECK_IN),
    })),
  ];
}

/** Whole minutes for an activity on a page of its own, never less than one. */
export const minutesAlone = (activity: Activity): number => Math.max(1, Math.round(minutesToDo(activity)));

/**
 * The activities that stand alone as well, in the order of the course. A check belongs to the text it asks about, and a
 * next step to the lesson it closes.
 */
export async function aloneActivities(tag: string): Promise<AloneActivity[]> {
  const course = await loadCourse(tag);
  const placed = placedIn(course)
    .filter(({ id, activity, lesson }) => activity.kind !== 'quiz' && id !== `${lesson.slug}-next`)
    .map(({ id, activity, lesson }) => ({ id, activity, home: lesson }));
  return [...placed, ...(await recalledIn(tag, course))].map(({ id, activity, home }) => ({
    id,
    activity,
    home,
    href: address(tag, `activities/${id}`),
    minutes: minutesAlone(activity),
  }));
}

/** The activities that can stand in a frame: those with a page of their own, and every check. */
export async function embeddedActivities(tag: string): Promise<EmbeddedActivity[]> {
  const alone = new Set((await aloneActivities(tag)).map(({ id }) => id));
  const placed = placedIn(await loadCourse(tag)).flatMap(({ id, activity, lesson }) => {
    const page = alone.has(id) ? `activities/${id}/` : activity.kind === 'quiz' ? `lessons/${lesson.id}/#${id}` : null;
    const place = activity.kind === 'quiz' ? lesson.title : '';
    return page === null
      ? []
      : [{ id, activity: forEmbed(activity), theme: lesson.theme, place, description: lesson.now, page }];
  });
  const checkIn = (await checkInOf(tag)).map(({ id, activity }) => ({
    id,
    activity: forEmbed(activity),
    theme: undefined,
    place: '',
    description: activity.kind === 'self-check' ? (activity.intro[0] ?? activity.title) : activity.title,
    page: `${CHECK_IN}/`,
  }));
  return [...placed, ...checkIn];
}
