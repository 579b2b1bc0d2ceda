import type { Page } from '@playwright/test';

/** Script that is held back until the test lets it through. */
export type Gate = {
  /** Lets everything through, what was asked for and what will be. */
  readonly open: () => void;
};

/** Holds back every script file of a page, as a slow connection does, for as long as the test wants. */
export async function holdScripts(page: Page): Promise<Gate> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return {
    open: () => {
      resolve(undefined);
    },
  };
}
