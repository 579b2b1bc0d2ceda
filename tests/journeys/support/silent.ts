import type { Locator, Page } from '@playwright/test';
import type { Values } from './answers.ts';

/**
 * Puts values into the controls of an activity as dictation, a text expander or a program that fills in forms may do it:
 * with no event, or with `change` alone. What is folded or not open yet is there as well. `''` empties a control.
 */
export const putSilently = (section: Locator, values: Values, event?: 'change' | 'input'): Promise<void> =>
  section.locator('form').evaluate(
    (form: HTMLFormElement, [answers, name]) => {
      for (const control of form.elements) {
        if (!(
          control instanceof HTMLInputElement ||
          control instanceof HTMLTextAreaElement ||
          control instanceof HTMLSelectElement
        ))
          continue;
        const value = answers[control.name];
        if (value === undefined) continue;
        if (!/^(radio|checkbox)$/.test(control.type)) control.value = value;
        else if ((control as HTMLInputElement).checked !== (control.value === value))
          (control as HTMLInputElement).checked = control.value === value;
        else continue;
        if (name) control.dispatchEvent(new Event(name, { bubbles: true }));
      }
    },
    [values, event] as const,
  );

/**
 * Comes back from the browser's memory as in WebKit: with the page as it was left, and with its forms emptied in a task
 * after `pageshow`, without an event.
 */
export const comeBackEmptied = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const empty = (): void => {
          for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
            'form :is(input, textarea, select)',
          )) {
            if (/^(radio|checkbox)$/.test(control.type)) (control as HTMLInputElement).checked = false;
            else control.value = '';
          }
          setTimeout(done);
        };
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        // Engines ask for the task before they say that the page is shown.
        setTimeout(empty);
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }),
  );
