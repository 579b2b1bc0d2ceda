/** A text that a reader can see or hear, and the element it is in. */
export type Said = { readonly text: string; readonly where: string };

/**
 * Every text of a page, whether it is shown now or later: text nodes, the title, the description, and what is said of an
 * element by `title`, `aria-label`, `alt` and `placeholder`. It runs in the page.
 *
 * Left out is what is in another language by its own `lang`, and what is no sentence: code to copy, addresses, names of works.
 */
export function textsOf(): Said[] {
  const { lang } = document.documentElement;
  const APART = 'script, style, noscript, template, code, pre, cite, [data-address], .address';
  const isOurs = (element: Element): boolean =>
    !element.closest(APART) && (element.closest('[lang]')?.getAttribute('lang') ?? lang) === lang;
  const nameOf = (element: Element): string =>
    `${element.parentElement?.localName ?? ''} > ${element.localName}${element.className ? `.${element.className}` : ''}`;
  const found: Said[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && isOurs(element)) found.push({ text: node.nodeValue ?? '', where: nameOf(element) });
  }
  for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (isOurs(element)) found.push({ text: element.getAttribute(name) ?? '', where: `${nameOf(element)}[${name}]` });
  for (const element of document.querySelectorAll('meta[name=description], meta[property="og:title"]'))
    found.push({ text: element.getAttribute('content') ?? '', where: element.outerHTML.slice(0, 40) });
  return found;
}
