import leven from 'leven';

/** The word that was probably meant: the nearest one, unless more than a third of it would have to change. */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const ranked = [...among]
    .map((candidate) => ({ candidate, far: leven(word, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.ceil(Math.max(word.length, candidate.length) / 3)))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.candidate;
}

/** “Did you mean …? ” before a fix, or nothing when no word is near. */
export function didYouMean(word: string, among: Iterable<string>): string {
  const meant = nearest(word, among);
  return meant === undefined ? '' : `Did you mean “${meant}”? `;
}
