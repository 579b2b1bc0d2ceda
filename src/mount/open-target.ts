/** Opens the evidence card that the address leads to: a link to what a claim does not show must show it. */
export function openTargets(): void {
  const open = (): void => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  open();
  window.addEventListener('hashchange', open);
}
