import type { Frame, Locator, Page } from '@playwright/test';
import type { Values } from './answers.ts';
import type { Control, Placed } from './content.ts';

/** Something that shows our pages: a tab, or a frame in somebody else's page. */
export type Shown = Page | Frame;

/** The place of an activity on its page. */
export const sectionOf = (shown: Shown, { id }: Placed): Locator => shown.locator(`[data-activity="${id}"]`);

/** The control of a field; of a choice, the radio button with that value. */
export const controlIn = (section: Locator, { name, kind }: Control, value = ''): Locator =>
  kind === 'choice' ? section.locator(`[name="${name}"][value="${value}"]`) : section.locator(`[name="${name}"]`);

/** Opens what is folded, as a reader does, so that every field can be reached. */
export async function unfold(section: Locator): Promise<void> {
  const folded = section.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Answers one field. */
export async function answer(section: Locator, control: Control, value: string): Promise<void> {
  const target = controlIn(section, control, value);
  await (control.kind === 'choice' ? target.check() : target.fill(value));
}

/** Answers the fields for which there is a value. */
export async function fillIn(section: Locator, { controls }: Placed, values: Values): Promise<void> {
  await unfold(section);
  for (const control of controls) {
    const value = values[control.name];
    if (value !== undefined) await answer(section, control, value);
  }
}

/** What stands in every control of an activity; of a choice, the value of the button that is picked. */
export async function valuesIn(section: Locator): Promise<Values> {
  return section.locator('form').evaluate((form: HTMLFormElement) => {
    const found: Record<string, string> = {};
    for (const control of form.elements) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
      const { name, value } = control;
      if (control.type !== 'radio') found[name] = value;
      else if ((control as HTMLInputElement).checked) found[name] = value;
      else found[name] ??= '';
    }
    return found;
  });
}
