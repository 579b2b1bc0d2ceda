import type { Page } from '@playwright/test';

/** Notes every shift of the layout from the first paint on, also those that follow an input. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    const found: string[] = [];
    const note = (entries: PerformanceEntry[]): void => {
      for (const { value, sources } of entries as Shift[]) {
        const moved = sources.map(({ node }) =>
          (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 90),
        );
        found.push(`${value.toFixed(4)} ${moved.join(' | ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      shifts: () => {
        note(observer.takeRecords());
        return found;
      },
    });
  });

/** The shifts so far, after what is pending was painted. */
export const shiftsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: () => string[] }).shifts();
  });

/** Waits until something was painted. */
export const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
