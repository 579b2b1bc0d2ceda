/**
 * Whether this engine has what the scripts of the site are written in: what all engines have since early 2022, and this
 * came last. An older one would stop in the middle of bringing a page to life.
 */
export const isAble = (): boolean => 'hasOwn' in Object;

/**
 * Says what the page says where no script runs: what it was built with stands there, and nothing is worked out or kept.
 */
export function sayUnable(): void {
  for (const place of document.querySelectorAll('noscript')) {
    const line = document.createElement('p');
    // A browser with scripts shows nothing of it, and reads it as plain text. An engine so old knows no style of ours.
    line.textContent = place.textContent.replace(/<.*?>/g, '');
    place.replaceWith(line);
  }
}
