import type { Page } from '@playwright/test';

/** How a reader may have set up the browser: text twice as large (WCAG 1.4.4), or spaced (1.4.12). */
export const TEXT = {
  'text as it is': '',
  'text at 200 %': 'html { font-size: 200% }',
  'text spaced': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
} as const;

/** Sets the page's text up like that. Passes the content policy: a sheet that is adopted is no style in the page. */
export const setText = (page: Page, rules: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** What sticks out at the sides: the page itself, or a piece of it that does not lie in something that scrolls by itself. */
export const sidewaysIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide =
      scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide in ${String(clientWidth)}`] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        element.checkVisibility() &&
        !element.closest('svg') &&
        !scrolls(element.parentElement) &&
        (left < -1 || right > clientWidth + 1)
      );
    });
    return [...wide, ...out.map(({ outerHTML }) => outerHTML.slice(0, 100))];
  });

/** Texts that do not fit into their own box, and so lie over what follows or are cut off. */
export const overfullIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('li, p, a, button, label, summary, legend, th, td, dd, h1, h2, h3')]
      .filter(
        (element) =>
          element.checkVisibility() && element.clientHeight > 1 && getComputedStyle(element).display !== 'inline',
      )
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
      .map(
        ({ outerHTML, scrollHeight, clientHeight }) =>
          `${String(scrollHeight)} in ${String(clientHeight)}: ${outerHTML.slice(0, 100)}`,
      ),
  );

/** Everything to be pressed that is lower than a fingertip, but for links in the middle of a sentence. */
export const smallTargetsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const fingertip = 44;
    const inSentence = (element: Element): boolean =>
      element instanceof HTMLAnchorElement &&
      getComputedStyle(element).display === 'inline' &&
      element.closest('nav') === null &&
      // A number that is raised above the line stands in its sentence all the same.
      (element.closest('sup') ?? element).parentElement?.textContent.trim() !== element.textContent.trim();
    return [...document.querySelectorAll('a[href], button, input, textarea, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
      .map((element) => element.closest('label') ?? element)
      .filter((target) => target.getBoundingClientRect().height < fingertip - 0.01)
      .map((target) => `${String(target.getBoundingClientRect().height)} px: ${target.outerHTML.slice(0, 110)}`);
  });
