import { claimsOf, type Claims } from '../domain/lesson/claims.ts';
import { partsOf } from '../domain/lesson/parts.ts';
import type { CoursePart } from './course.ts';
import { loadCard, type EvidenceCard } from './evidence.ts';
import type { LessonPage } from './lessons.ts';

/** All evidence of the site, in the order of the course. */
export type EvidencePage = {
  /** About whether this kind of help works at all. */
  readonly help: readonly EvidenceCard[];
  readonly lessons: readonly Claims<EvidenceCard, LessonPage>[];
};

/**
 * Every evidence card once: under the first lesson that cites it, or where the course lists it.
 * @throws Error when the course lists a card that is not there
 */
export async function loadEvidencePage(tag: string, { evidence, ...course }: CoursePart): Promise<EvidencePage> {
  const lessons = partsOf(course).flatMap((part) => part.lessons);
  const added = await Promise.all(
    evidence.beside.map(async ({ card, lesson }) => ({ lesson, card: await loadCard(tag, card), also: [] })),
  );
  return {
    help: await Promise.all(evidence.help.map((card) => loadCard(tag, card))),
    lessons: claimsOf<EvidenceCard, LessonPage>(lessons).map((claims) => ({
      ...claims,
      own: [...claims.own, ...added.filter(({ lesson }) => lesson === claims.lesson.id)],
    })),
  };
}
