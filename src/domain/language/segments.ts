type Granularity = 'word' | 'sentence';

const made = new Map<string, Intl.Segmenter>();

/** Making one is slow, and a text has many sentences. */
function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const segmenter = made.get(key) ?? new Intl.Segmenter(language, { granularity });
  made.set(key, segmenter);
  return segmenter;
}

const segmentsIn = (text: string, language: string, granularity: Granularity): string[] =>
  Array.from(segmenterOf(language, granularity).segment(text), ({ segment }) => segment.trim()).filter((segment) =>
    /[\p{L}\p{N}]/u.test(segment),
  );

/**
 * The words of a text, also in languages that put no space between them. Whatever has a letter or a digit is one: engines
 * disagree about `isWordLike`, which leaves out numbers in some and words that end in an accent in others.
 *
 * @param language a BCP 47 tag
 */
export const wordSegments = (text: string, language: string): string[] => segmentsIn(text, language, 'word');

/** The sentences of a text, each with its full stop, whatever that looks like. */
export const sentenceSegments = (text: string, language: string): string[] => segmentsIn(text, language, 'sentence');
