import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { setting } from '../tools/setting.ts';
import { launch } from './browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const folder = setting('OUT_DIR', 'dist');
const port = setting('JOURNEYS_PORT', '4410');
const results = resolve(root, 'node_modules', '.cache', 'journeys');

/**
 * Journeys that look at every page and state once more, from another side. They take as long as all others together, so
 * `npm run test:deep` runs them, for the night.
 */
const LONG = ['layout', 'late-script', 'translator', 'keyboard', 'words'];

/** The readers' journeys, in Chromium, on a site that was built before. */
export default defineConfig({
  testDir: '../journeys',
  testIgnore: setting('JOURNEYS', 'short') === 'all' ? [] : LONG.map((name) => `**/${name}.spec.ts`),
  outputDir: resolve(results, 'traces'),
  workers: 2,
  retries: 0,
  // Nothing here is a test of speed: a busy machine may take its time, and only what hangs is stopped.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(results, 'report.json') }]],
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: launch() },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node tests/tools/serve.ts "${folder}" ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
