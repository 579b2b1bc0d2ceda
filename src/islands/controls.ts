import { textOf, type Answers } from '../domain/saved/record.ts';

/**
 * The controls of a form are uncontrolled: the page owns them, and a widget only reads and writes them. `kept` is what
 * the restoring script in the page put in before first paint (see `components/restore.ts`); what differs from it was
 * done by the reader.
 */
type Control = (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) & { kept?: string | boolean };

const isControl = (element: unknown): element is Control =>
  (element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement) &&
  element.name !== '';

/** The controls of a form that save something. */
const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isControl);

/** Radio buttons and boxes to tick: what they save is their value, or nothing. */
const isPicked = (control: Control): control is HTMLInputElement & Control => /[xo]$/.test(control.type);

/** What a control saves as it stands. */
const savedBy = (control: Control): string => (isPicked(control) && !control.checked ? '' : control.value);

const wasTouched = (control: Control): boolean => {
  if (!isPicked(control)) return control.value !== (control.kept ?? '');
  // Of the buttons of one question only the one that is picked tells what was picked.
  return control.checked !== (control.kept === true) && (control.checked || control.type === 'checkbox');
};

/** What the reader did before the script was there: every field that differs from what the page put into it. */
export function typedIn(form: HTMLFormElement): Answers {
  return Object.fromEntries(
    controlsOf(form)
      .filter(wasTouched)
      .map((control) => [control.name, savedBy(control)]),
  );
}

/**
 * Shows the answers in the controls. Touches only what differs, so a caret never jumps.
 *
 * @param except names of controls to leave alone: they hold what is deliberately not saved
 */
export function showIn(form: HTMLFormElement, answers: Answers, except: readonly string[] = []): void {
  for (const control of controlsOf(form)) {
    if (except.includes(control.name)) continue;
    const value = textOf(answers, control.name);
    if (isPicked(control)) {
      if (control.checked !== (control.value === value)) control.checked = control.value === value;
    } else if (control.value !== value) control.value = value;
  }
}

/** What a control of the form holds now; `''` when there is none. */
export const heldIn = (form: HTMLFormElement, name: string): string => {
  const control = controlsOf(form).find((one) => one.name === name);
  return control ? savedBy(control) : '';
};

/** The change that an `input` event stands for, or null when it came from no field of ours. */
export function changeOf(event: Event): Record<string, string> | null {
  const { target } = event;
  return isControl(target) ? { [target.name]: savedBy(target) } : null;
}
