import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { FONTS } from '../gallery/fonts.ts';
import { setting } from '../tools/setting.ts';
import { launch } from './browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const port = setting('GALLERY_PORT', '4420');

/**
 * The pictures of the made-up course. They are compared with those under `tests/gallery/pictures`; after a change that is
 * meant: `npm run test:pictures -- --update-snapshots`, and look at each that is new.
 */
export default defineConfig({
  testDir: '../gallery',
  testMatch: '*.spec.ts',
  globalSetup: '../gallery/fonts.ts',
  globalTeardown: '../gallery/squeeze.ts',
  outputDir: resolve(root, 'node_modules', '.cache', 'pictures'),
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // Long pictures: a wider limit would pass over a button in another colour.
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      threshold: 0.1,
      maxDiffPixelRatio: 0.002,
    },
  },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // The same letters wherever the pictures are taken.
    launchOptions: { ...launch(), env: { ...process.env, FONTCONFIG_FILE: FONTS } },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // The title font is waited for: see pictures.spec.ts.
    bypassCSP: true,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node tests/gallery/show.ts',
    cwd: root,
    url: `http://127.0.0.1:${port}/gallery/`,
    timeout: 240_000,
    reuseExistingServer: false,
  },
});
