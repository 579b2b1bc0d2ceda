/** A run of words that two texts share. */
export type SharedRun = {
  /** Line of the first word in the text that was looked through, from 1. */
  readonly line: number;
  /** The words as compared: small letters, no marks. */
  readonly words: string;
};

type Word = { readonly word: string; readonly line: number };

/** Words as they are compared: small letters, no punctuation, one kind of apostrophe. */
const wordsIn = (text: string): Word[] =>
  text.split('\n').flatMap((line, index) =>
    [
      ...line
        .toLowerCase()
        .replaceAll('’', "'")
        .matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu),
    ].map(([word]) => ({
      word,
      line: index + 1,
    })),
  );

/**
 * Finds the runs of consecutive words that a text shares with a source, each as long as it goes. Marks, capitals and line
 * breaks do not hide a copy.
 *
 * @param least words that a run needs to count
 */
export function sharedRuns(text: string, source: string, least: number): SharedRun[] {
  const words = wordsIn(text);
  const from = wordsIn(source).map(({ word }) => word);
  const known = new Set(from.map((_, index) => from.slice(index, index + least).join(' ')));
  const starts = words.map((_, index) => {
    const run = words.slice(index, index + least);
    return run.length === least && known.has(run.map(({ word }) => word).join(' '));
  });
  return words.flatMap(({ line }, index) => {
    if (!starts[index] || starts[index - 1]) return [];
    const length = starts.slice(index).findIndex((starts) => !starts);
    const end = index + least + (length < 0 ? starts.length - index : length) - 1;
    return [
      {
        line,
        words: words
          .slice(index, end)
          .map(({ word }) => word)
          .join(' '),
      },
    ];
  });
}
