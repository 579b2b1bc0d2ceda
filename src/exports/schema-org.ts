import type { Answer, Course, LearningResource, Question, Quiz as QuizThing, WithContext } from 'schema-dts';
import type { Quiz } from '../schema/quiz.ts';

/** A lesson or an activity in the words of https://schema.org. Addresses are whole, with their host. */
export type Resource = {
  /** Tag of its language. */
  readonly language: string;
  readonly kind: 'lesson' | 'worksheet' | 'self-check';
  readonly name: string;
  readonly description: string;
  readonly minutes: number;
  /** What it is a part of: the course, or the lesson of an activity. */
  readonly partOf?: { readonly type: 'Course' | 'LearningResource'; readonly name: string; readonly url: string };
};

const CONTEXT = { '@context': 'https://schema.org' } as const;
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const TYPE = 'LearningResource';

/** Not one of the kinds that schema.org has below it, such as a course or a quiz. */
type Described = Extract<LearningResource, { '@type': typeof TYPE }>;

const time = (minutes: number): string => `PT${minutes}M`;

const resource = ({ language, kind, name, description, minutes, partOf }: Resource): Described => ({
  '@type': TYPE,
  name,
  description,
  inLanguage: language,
  license: LICENSE,
  educationalUse: 'self-study',
  learningResourceType: kind,
  timeRequired: time(minutes),
  isAccessibleForFree: true,
  ...(partOf && { isPartOf: { '@type': partOf.type, name: partOf.name, url: partOf.url } }),
});

/**
 * What the page of a lesson says about itself. Its first packets have no room for more: the rest, with the questions of its
 * check, is said in the description of the course.
 *
 * @param course the address of that description
 */
export const describeLesson = (
  { name, description, minutes }: Omit<Resource, 'language' | 'kind' | 'partOf'>,
  course: string,
): WithContext<Described> => ({
  ...CONTEXT,
  '@type': TYPE,
  name,
  description,
  timeRequired: time(minutes),
  isPartOf: course,
});

/** What the page of an activity says about itself. */
export const describeResource = (of: Resource): WithContext<Described> => ({ ...CONTEXT, ...resource(of) });

/** Only a check has answers that are right or wrong; a sheet or a self-check has none, and is no quiz. */
const quizOf = (name: string, language: string, { questions }: Quiz): QuizThing => ({
  '@type': 'Quiz',
  name,
  inLanguage: language,
  license: LICENSE,
  hasPart: questions.map(({ ask, choices }): Question => {
    const answers = (best: boolean): readonly Answer[] =>
      choices
        .filter((choice) => choice.best === best)
        .map(({ text, lead, why }) => ({
          '@type': 'Answer',
          text,
          answerExplanation: { '@type': 'Comment', text: `${lead} ${why}` },
        }));
    return {
      '@type': 'Question',
      eduQuestionType: 'Multiple choice',
      text: ask,
      acceptedAnswer: answers(true),
      suggestedAnswer: answers(false),
    };
  }),
});

/** The course as others describe one. */
export type CourseThing = {
  /** Tag of its language. */
  readonly language: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly lessons: readonly (Omit<Resource, 'language'> & {
    readonly url: string;
    readonly checks: readonly Quiz[];
  })[];
};

/** The whole course: its lessons in order, and the questions of their checks, which the pages have no room for. */
export function describeCourse({ language, name, description, url, lessons }: CourseThing): WithContext<Course> {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    ...CONTEXT,
    '@type': 'Course',
    name,
    description,
    url,
    inLanguage: language,
    license: LICENSE,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name, url },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: time(minutes) },
    hasPart: lessons.map((lesson) => ({
      ...resource({ ...lesson, language }),
      url: lesson.url,
      hasPart: lesson.checks.map((check) => quizOf(`${check.title}: ${lesson.name}`, language, check)),
    })),
  };
}
