import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { FONTS } from '../languages/support/fonts.ts';
import { setting } from '../tools/setting.ts';
import { launch } from './browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const port = setting('LANGUAGES_PORT', '4430');
const results = resolve(root, 'node_modules', '.cache', 'languages-journeys');

/** Journeys through the made-up languages, which are built before the first of them. */
export default defineConfig({
  testDir: '../languages',
  testMatch: '*.spec.ts',
  globalSetup: '../languages/support/fonts.ts',
  outputDir: resolve(results, 'traces'),
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(results, 'report.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // The Chromium from npm draws nothing for Arabic: it gets a font that can.
    launchOptions: { ...launch(), env: { ...process.env, FONTCONFIG_FILE: FONTS } },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node tests/languages/show.ts',
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
