type Named = { readonly id: string };

/** What a lesson cites. */
type Leaning<Card extends Named> = Named & { readonly evidence: readonly Card[] };

/** The cards of one lesson, where every card of a course is to be told once. */
export type Claims<Card extends Named, Lesson> = {
  readonly lesson: Lesson;
  /** Cards that no earlier lesson cites, each with the later lessons that do as well. */
  readonly own: readonly { readonly card: Card; readonly also: readonly Lesson[] }[];
  /** Cards that an earlier lesson cites too. */
  readonly above: readonly Card[];
};

/**
 * Tells every card once: under the first lesson that cites it.
 *
 * @param lessons in the order of the course
 */
export function claimsOf<Card extends Named, Lesson extends Leaning<Card>>(
  lessons: readonly (Lesson & Leaning<Card>)[],
): readonly Claims<Card, Lesson>[] {
  const leaningOn = ({ id }: Card): Lesson[] => lessons.filter(({ evidence }) => evidence.some((one) => one.id === id));
  return lessons.map((lesson) => {
    const isOwn = (card: Card): boolean => leaningOn(card)[0]?.id === lesson.id;
    return {
      lesson,
      own: lesson.evidence.filter(isOwn).map((card) => ({ card, also: leaningOn(card).slice(1) })),
      above: lesson.evidence.filter((card) => !isOwn(card)),
    };
  });
}
