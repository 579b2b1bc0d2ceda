/** What stands in every control of a form; of a choice, the value of the button that is picked. Runs in the page. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const found: Record<string, string> = {};
  for (const control of form.elements) {
    const isInput = control instanceof HTMLInputElement;
    if (!(isInput || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)) continue;
    const { name, value } = control;
    if (name === '') continue;
    if (!isInput || !/^(radio|checkbox)$/.test(control.type)) found[name] = value;
    else if (control.checked) found[name] = value;
    else found[name] ??= '';
  }
  return found;
}
