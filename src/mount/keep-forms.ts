/**
 * Keeps what stands in boxes that no browser is to fill in by itself (`autocomplete="off"`) while the page is away. When it
 * comes back as it was left, WebKit empties each form and box with that attribute, in a task after `pageshow` and without
 * an event; so they say otherwise meanwhile. Only there: what says so another engine could store with its history, and
 * fill in again after everything was wiped.
 */
export function keepForms(): void {
  if (!navigator.vendor.startsWith('Apple')) return;
  const say = (word: 'on' | 'off') => {
    for (const box of document.querySelectorAll('[autocomplete]')) box.setAttribute('autocomplete', word);
  };
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) say('on');
  });
  window.addEventListener('pageshow', () => say('off'));
}
