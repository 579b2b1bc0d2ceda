import { fill } from '../domain/template/template.ts';

/** One step: a section, and those that join it. */
type Step = readonly HTMLElement[];

const sections = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.step')];

const holdsSteps = (section: HTMLElement): boolean => section.querySelector('.step') !== null;

/** Whether a section shows anything: fields that the chosen text does not need are there, and shut. */
function shows(section: HTMLElement): boolean {
  const places = [...section.querySelectorAll('.place')];
  return places.length > 0 ? places.some((place) => !place.hasAttribute('data-shut')) : section.childElementCount > 0;
}

/** The steps as they are now. */
function stepsIn(root: HTMLElement): readonly Step[] {
  const steps: HTMLElement[][] = [];
  for (const section of sections(root).filter((one) => !holdsSteps(one))) {
    const last = steps.at(-1);
    if (last && 'joins' in section.dataset) last.push(section);
    else steps.push([section]);
  }
  return steps.filter((step) => step.some(shows));
}

/** A text in an element of its own, which takes the place of the one before: see `islands/translation-safe-text.tsx`. */
function say(line: HTMLElement, text: string): void {
  if (line.textContent === text) return;
  const span = document.createElement('span');
  span.textContent = text;
  line.replaceChildren(span);
}

/**
 * Shows one step of the activity at a time. All of them stay on the page and in one form: nothing is loaded or lost, and
 * without this they stand below each other.
 */
export function startSteps(): void {
  const root = document.querySelector<HTMLElement>('[data-activity]');
  const line = document.getElementById('step');
  const back = document.querySelector<HTMLElement>('[data-step="back"]');
  const next = document.querySelector<HTMLElement>('[data-step="next"]');
  if (!root || !line || !back || !next) return;
  let [current] = sections(root);
  let at = 0;

  const show = (): void => {
    const steps = stepsIn(root);
    const found = steps.findIndex((step) => current !== undefined && step.includes(current));
    at = Math.max(0, found < 0 ? Math.min(at, steps.length - 1) : found);
    const shown = steps[at] ?? [];
    [current] = shown;
    for (const section of sections(root))
      section.hidden = !shown.some((one) => one === section || section.contains(one));
    say(line, fill(line.dataset['words'] ?? '', { n: at + 1, of: steps.length }));
    line.hidden = steps.length < 2;
    back.hidden = at === 0;
    next.hidden = at >= steps.length - 1;
    root.toggleAttribute('data-last', next.hidden);
  };
  const go = (by: number): void => {
    [current] = stepsIn(root)[at + by] ?? [];
    show();
    line.focus();
    window.scrollTo(0, 0);
  };
  back.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  // A link within the activity: what it leads to may lie in another step, and jumping there would move the host's page.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (!address.startsWith('#')) return;
    event.preventDefault();
    const target = document.getElementById(address.slice(1));
    current = target?.closest<HTMLElement>('.step') ?? current;
    show();
    target?.focus();
  });
  new MutationObserver(show).observe(root, { subtree: true, childList: true, attributeFilter: ['data-shut'] });
  document.documentElement.dataset['steps'] = '';
  show();
}
