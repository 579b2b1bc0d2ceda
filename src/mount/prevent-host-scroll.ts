/** Scrolls what scrolls inside this page, and never the page of the host, until an element can be seen. */
function reveal(element: Element): void {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const isPage = box === document.documentElement;
    if (!isPage && !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top, bottom } = element.getBoundingClientRect();
    const outer = isPage ? { top: 0, bottom: window.innerHeight } : box.getBoundingClientRect();
    if (bottom > outer.bottom) box.scrollTop += bottom - outer.bottom + ROOM;
    if (top < outer.top) box.scrollTop += top - outer.top - ROOM;
  }
}

/** Kept free above and below what is scrolled to. */
const ROOM = 24;

/**
 * In a frame, giving the focus to something scrolls the host's page as well. Widgets do so when a line is added or a text
 * could not be copied: here that moves this page only.
 */
export function preventHostScroll(): void {
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (
    options: FocusOptions,
  ) => void;
  HTMLElement.prototype.focus = function still(options) {
    focus.call(this, { ...options, preventScroll: true });
    reveal(this);
  };
}
