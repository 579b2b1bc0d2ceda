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

/** Every run of so many consecutive words of a text, one for each word that it can begin with; as compared. */
export function runsIn(text: string, length: number): string[] {
  const words = wordsIn(text).map(({ word }) => word);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/**
 * Finds the runs of consecutive words that a text shares with a source, each as long as it goes. Marks, capitals and line
 * breaks do not hide a copy.
 *
 * @param isShared true for a run, as `runsIn` gives it, that the source has too
 * @param least words that a run needs to count
 */
export function sharedRuns(text: string, isShared: (run: string) => boolean, least: number): SharedRun[] {
  const words = wordsIn(text);
  const starts = runsIn(text, least).map(isShared);
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
