import { decodeRecord } from '../domain/saved/decode.ts';
import { recordKey } from '../domain/saved/keys.ts';
import { hasAnswers } from '../domain/saved/record.ts';
import { progressOf, type CourseMap } from '../domain/progress/progress.ts';
import { fill, plural } from '../domain/template/template.ts';
import type { ProgressWording } from '../wording/wording.ts';
import { dataIn } from './data.ts';

/** What a page carries so that progress can be drawn on it. */
export type ProgressData = {
  readonly map: CourseMap;
  /** Theme id to its name. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: ProgressWording;
};

const answeredOn = (shelf: 'localStorage' | 'sessionStorage', activity: string): boolean => {
  try {
    const found = decodeRecord(window[shelf].getItem(recordKey(activity)));
    return found.state === 'ok' && hasAnswers(found.record.run.answers);
  } catch {
    return false;
  }
};

/** On the device, or in this tab: on a shared computer there is nothing on the device. */
const answered = (activity: string): boolean =>
  answeredOn('localStorage', activity) || answeredOn('sessionStorage', activity);

/** Shows a text in an element, or the one it was built with. */
const show = (line: HTMLElement, text: string | null): void => {
  const built = (line.dataset['built'] ??= line.textContent);
  line.textContent = text ?? built;
};

/** Fills the stones of the themes that were worked on, and says it in words. Only reads; can be run again. */
function drawProgress(): void {
  const { map, names, words } = dataIn('cairn-progress') as ProgressData;
  const all = progressOf(map, answered);
  for (const { theme, worked, lessons } of all) {
    for (const stone of document.querySelectorAll(`[data-stone="${theme}"]`))
      stone.classList.toggle('done', worked > 0);
    for (const line of document.querySelectorAll<HTMLElement>(`[data-lessons="${theme}"]`)) {
      show(line, worked > 0 ? fill(plural(words.lessons, lessons, words.language), { n: worked, of: lessons }) : null);
    }
  }
  const line = document.getElementById('progress-said');
  const done = all.filter(({ worked }) => worked > 0).map(({ theme }) => names[theme] ?? theme);
  if (!line) return;
  const values = { n: done.length, themes: done.join(', ') };
  show(line, done.length > 0 ? fill(plural(words.some, done.length, words.language), values) : null);
}

/**
 * Draws progress now, and again when another tab writes or wipes, or when the page comes back as it was left.
 *
 * @returns draws it once more: the page itself has changed something
 */
export function keepProgressDrawn(): () => void {
  drawProgress();
  window.addEventListener('storage', drawProgress);
  window.addEventListener('pageshow', drawProgress);
  // `change`, not `input`: a stone may wait until the reader leaves the box.
  document.addEventListener('change', drawProgress);
  return drawProgress;
}
