import type { LaunchOptions, WorkerFixture } from '@playwright/test';
import { notedChromium } from '../tools/chromium-file.ts';
import { NEEDED } from '../tools/programs.ts';

/** How the journeys start Chromium. No switch of the npm package: its list turns web security off. */
export const launch = (): LaunchOptions => ({ executablePath: notedChromium().path });

/** How they start the Firefox that Debian brings. */
export const FIREFOX: LaunchOptions = { executablePath: NEEDED.firefox.path };

/**
 * The same with storage that is kept apart for frames on other sites, with the back/forward cache, and with scroll bars:
 * every reader has the first two and many the third, and Playwright switches them off in Chromium. Of a switch given twice Chromium takes the last, so this list of
 * features replaces Playwright's. A file of journeys asks for it at its top: `test.use({ launchOptions: launchAsReaders });`.
 *
 * The Chromium from npm is a headless shell, which has no back/forward cache at all; a whole one (`CHROMIUM_PATH`) has.
 */
export const launchAsReaders: [WorkerFixture<LaunchOptions, { browserName: string }>, { scope: 'worker' }] = [
  async ({ browserName }, use) => {
    const chromium = (): LaunchOptions => ({
      ...launch(),
      ignoreDefaultArgs: ['--disable-back-forward-cache', '--hide-scrollbars'],
      args: ['--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints'],
    });
    await use(browserName === 'chromium' ? chromium() : FIREFOX);
  },
  { scope: 'worker' },
];
