/**
 * The explanation that has just opened under a choice, as it stands on the page: in the words of the reader's translator,
 * if one is at work. Empty when nothing opened.
 */
export const openedBy = ({ target }: Event): string =>
  (target instanceof HTMLInputElement && target.checked
    ? target.closest('.choice')?.querySelector('.why')?.textContent
    : null) ?? '';
