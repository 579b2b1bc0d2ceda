import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { setting } from '../tools/setting.ts';
import { FIREFOX } from './browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const port = setting('JOURNEYS_PORT', '4411');
const results = resolve(root, 'node_modules', '.cache', 'firefox');

/** The core: all fields keep what is written, it is wiped, pages work without script, frames say their height. */
const CORE = ['every', 'fields', 'frame-height', 'no-script', 'numbers', 'self-check', 'two-tabs', 'wipe'];

/**
 * What the driver cannot do there yet: going back to a page that the browser kept whole never ends; and where it stops
 * scripts, the page is not told, so that nothing shows that is meant for readers without them.
 */
const BEYOND = [
  /going back|wherever the reader comes from|leaving the notes page ends the undo/,
  /without script (message: choosing|the notes page says why|no page shows a button)/,
];

const BROWSER = { browserName: 'firefox', channel: 'moz-firefox', launchOptions: FIREFOX } as const;

/** Some of the readers' journeys in Debian's Firefox, by the protocol that every browser is to speak. */
export default defineConfig({
  testDir: '../journeys',
  testMatch: CORE.map((name) => `**/${name}.spec.ts`),
  grepInvert: BEYOND,
  outputDir: resolve(results, 'traces'),
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(results, 'report.json') }]],
  use: { baseURL: `http://127.0.0.1:${port}` },
  projects: [
    { name: 'firefox', use: BROWSER },
    // Neither clicks nor keys reach a frame of another site yet; keys do reach one of another origin.
    { name: 'embeds in firefox', testMatch: '**/embed.spec.ts', grep: /answered by keyboard/, use: BROWSER },
  ],
  webServer: {
    command: `node tests/tools/serve.ts "${setting('OUT_DIR', 'dist')}" ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
