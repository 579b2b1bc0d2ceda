import { partsOf } from '../domain/lesson/parts.ts';
import type { CoursePart } from './course.ts';
import { loadCard, type EvidenceCard } from './evidence.ts';
import type { LessonPage } from './lessons.ts';

/** A card under the first lesson that leans on it, with the other lessons that do. */
export type LessonClaim = { readonly card: EvidenceCard; readonly also: readonly LessonPage[] };

/** The claims of one lesson. */
export type LessonClaims = {
  readonly lesson: LessonPage;
  /** Cards that stand here. */
  readonly claims: readonly LessonClaim[];
  /** Cards that the lesson leans on as well, and that stand under an earlier one. */
  readonly above: readonly EvidenceCard[];
};

/** All evidence of the site, in the order of the course. */
export type EvidencePage = {
  /** About whether this kind of help works at all. */
  readonly help: readonly EvidenceCard[];
  readonly lessons: readonly LessonClaims[];
};

/**
 * Every evidence card once: under the first lesson that leans on it.
 * @throws Error when the course lists a card that is not there
 */
export async function loadEvidencePage(course: CoursePart): Promise<EvidencePage> {
  const lessons = partsOf(course).flatMap((part) => part.lessons);
  const leaning = (card: EvidenceCard) => lessons.filter(({ evidence }) => evidence.some(({ id }) => id === card.id));
  const { help, beside } = course.evidence;
  return {
    help: await Promise.all(help.map(loadCard)),
    lessons: await Promise.all(
      lessons.map(async (lesson) => {
        const own = lesson.evidence.filter((card) => leaning(card)[0]?.id === lesson.id);
        const added = beside.filter((one) => one.lesson === lesson.id).map(({ card }) => loadCard(card));
        return {
          lesson,
          claims: [...own, ...(await Promise.all(added))].map((card) => ({ card, also: leaning(card).slice(1) })),
          above: lesson.evidence.filter((card) => !own.includes(card)),
        };
      }),
    ),
  };
}
