import type { Page } from '@playwright/test';

/**
 * Watches what a screen reader would be told: every change of text inside an element that was a status region already.
 * Texts that are there when a region comes into being are not announced.
 */
export async function watchChanges(page: Page): Promise<void> {
  const watch = (): void => {
    const changed = new Set<Element>();
    const before = new WeakMap<Element, string>();
    const regions = (): NodeListOf<Element> => document.querySelectorAll('[role=status], [aria-live]');
    const look = (): void => {
      for (const region of regions()) {
        const text = region.textContent;
        if (before.has(region) && before.get(region) !== text) changed.add(region);
        before.set(region, text);
      }
    };
    const start = (): void => {
      look();
      new MutationObserver((mutations) => {
        for (const { target } of mutations) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status], [aria-live]',
          );
          // Even the same words, put in once more, are read out once more.
          if (region && before.has(region)) changed.add(region);
        }
        look();
      }).observe(document, { childList: true, characterData: true, subtree: true });
    };
    Object.assign(window, {
      takeChanges: () => {
        // A region that holds nothing says nothing.
        const texts = [...changed].map(({ textContent }) => textContent.trim()).filter(Boolean);
        changed.clear();
        return texts;
      },
    });
    start();
  };
  await page.addInitScript(watch);
  if (page.url() !== 'about:blank') await page.evaluate(watch);
}

/** What was announced since the last time this was asked: the text of each region that changed. */
export const changesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { takeChanges: () => string[] }).takeChanges());
