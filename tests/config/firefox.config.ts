import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { setting } from '../tools/setting.ts';
import { FIREFOX } from './browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const port = setting('JOURNEYS_PORT', '4411');
const results = resolve(root, 'node_modules', '.cache', 'firefox');

/** The core: every field keeps what is written, answers stay, are wiped, and the page works without script. */
const CORE = (process.env['ONLY'] ?? 'fields').split(',');

/** Some of the readers' journeys in Debian's Firefox, by the protocol that every browser is to speak. */
export default defineConfig({
  testDir: '../journeys',
  testMatch: CORE.map((name) => `**/${name}.spec.ts`),
  outputDir: resolve(results, 'traces'),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(results, 'report.json') }]],
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: FIREFOX,
      },
    },
  ],
  webServer: {
    command: `node tests/tools/serve.ts "${setting('OUT_DIR', 'dist')}" ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
