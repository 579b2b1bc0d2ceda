/** How many letters must be added, taken out or changed to turn one word into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word that was probably meant: the nearest one, unless more than a third of it would have to change. */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const ranked = [...among]
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.ceil(Math.max(word.length, candidate.length) / 3)))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.candidate;
}

/** “Did you mean …? ” before a fix, or nothing when no word is near. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among);
  return meant === undefined ? '' : `Did you mean “${meant}”? `;
}
