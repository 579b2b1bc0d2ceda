import { textOf, type Answers } from '../domain/saved/record.ts';

/**
 * The controls of a form are uncontrolled: the page owns them, and a widget only reads and writes them. `kept` is what
 * the restoring script in the page put in before first paint (see `components/restore.ts`); what differs from it was
 * done by the reader.
 */
type Control = (HTMLInputElement | HTMLTextAreaElement) & { kept?: string | boolean };

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.name !== '',
  );

const isRadio = (control: Control): control is HTMLInputElement => control.type === 'radio';

/** What the reader did before the script was there: every field that differs from what the page put into it. */
export function typedIn(form: HTMLFormElement): Answers {
  const typed = controlsOf(form).filter((control) =>
    isRadio(control) ? control.checked && control.kept !== true : control.value !== (control.kept ?? ''),
  );
  return Object.fromEntries(typed.map(({ name, value }) => [name, value]));
}

/** Shows the answers in the controls. Touches only what differs, so a caret never jumps. */
export function showIn(form: HTMLFormElement, answers: Answers): void {
  for (const control of controlsOf(form)) {
    const value = textOf(answers, control.name);
    if (isRadio(control)) {
      if (control.checked !== (control.value === value)) control.checked = control.value === value;
    } else if (control.value !== value) control.value = value;
  }
}

/** The change that an `input` event stands for, or null when it came from no field of ours. */
export function changeOf(event: Event): Answers | null {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.name === '') return null;
  return { [target.name]: target.value };
}
