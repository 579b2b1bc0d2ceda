import type { Page } from '@playwright/test';

/**
 * Does to a page what the translator of a browser does: every text node becomes `<font><font>text</font></font>`, and the
 * node that the site's script knows is gone from the page. With `staying`, texts that come later are replaced as well, as
 * a translator does that stays switched on. The words stay the same, so that they can be compared.
 */
export async function translate(page: Page, { staying }: { readonly staying: boolean }): Promise<void> {
  await page.evaluate((on) => {
    const html = 'http://www.w3.org/1999/xhtml';
    const untouched = 'script, style, noscript, textarea, input, svg, font';
    const replace = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) continue;
        const [outer, inner] = [document.createElementNS(html, 'font'), document.createElementNS(html, 'font')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    replace(document.body);
    if (!on) return;
    new MutationObserver((mutations) => {
      for (const { addedNodes, target, type } of mutations) {
        if (type === 'characterData') replace(target);
        for (const node of addedNodes) if (node.isConnected) replace(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, staying);
}
