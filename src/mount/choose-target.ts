/**
 * Picks what the address names, as `#kind=send-to-friend`: a link may open a sheet at one of its texts. It runs before the
 * widgets start, so the choice is taken over like one that a reader made before the script arrived. The address forgets it
 * then: loading the page again does not choose again.
 */
const [name, value] = window.location.hash.slice(1).split('=');
for (const control of document.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
  `[name="${CSS.escape(name ?? '')}"] option, [name="${CSS.escape(name ?? '')}"][type=radio]`,
)) {
  if (control.value !== value) continue;
  if (control instanceof HTMLOptionElement) control.selected = true;
  else control.checked = true;
  window.history.replaceState(null, '', window.location.pathname);
}
