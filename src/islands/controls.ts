import { textOf, type Answers } from '../domain/saved/record.ts';

/**
 * The controls of a form are uncontrolled: the page owns them, and a widget only reads and writes them. `kept` is what
 * the page last put into one, or last read from it; the restoring script of the page begins with it, before first paint
 * (`components/restore.ts`). A control that holds something else was changed by somebody, and not always with an event:
 * dictation, text expanders and programs that fill in forms often change it without a word.
 */
type Control = (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) & { kept?: string | boolean };

/** The controls of a form that save something: nothing else in it has a name. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  ([...form.elements] as Control[]).filter(({ name }) => name !== '');

/** Radio buttons and boxes to tick: what they save is their value, or nothing. */
const isPicked = (control: Control): control is HTMLInputElement & Control => /[xo]$/.test(control.type);

/** What a control saves as it stands. */
const savedBy = (control: Control): string => (isPicked(control) && !control.checked ? '' : control.value);

const held = (control: Control): string | boolean => (isPicked(control) ? control.checked : control.value);

/** Whether it holds something else than the page knows of. */
const differs = (control: Control): boolean => held(control) !== (control.kept ?? (isPicked(control) ? false : ''));

/**
 * What was changed in the controls since the page last wrote or read them. From now on the page knows of it.
 *
 * @param wasEmptied whether somebody emptied a control that is empty now. If not, an engine did it without being asked,
 *   and what is stored stays. Of the buttons of one question only the one that is picked tells what was picked
 */
export function changedIn(form: HTMLFormElement, wasEmptied: (control: Element) => boolean): Answers {
  const changed = controlsOf(form).filter(
    (control) => differs(control) && (savedBy(control) !== '' || (control.type !== 'radio' && wasEmptied(control))),
  );
  for (const control of changed) control.kept = held(control);
  return Object.fromEntries(changed.map((control) => [control.name, savedBy(control)]));
}

/**
 * Shows the answers in the controls. Touches only what differs, so a caret never jumps.
 *
 * @param except names of controls to leave alone: they hold what is deliberately not saved
 */
export function showIn(form: HTMLFormElement, answers: Answers, except: readonly string[]): void {
  for (const control of controlsOf(form)) {
    if (!except.includes(control.name)) {
      const value = textOf(answers, control.name);
      if (isPicked(control)) control.checked = control.value === value;
      else if (control.value !== value) control.value = value;
    }
    // Not what it was given: a list cannot hold what it does not offer, and a date box no other text.
    control.kept = held(control);
  }
}
