import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chromium } from './find-chromium.ts';

/** Where the browser that was found is noted. Inside `node_modules`, which `npm ci` empties. */
const FILE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'chromium.json');

/** Notes the browser, so that it is looked for once and not by every worker at the same time. */
export function noteChromium(chromium: Chromium): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(chromium));
}

/**
 * The browser that was noted.
 *
 * @throws Error that says which command finds one
 */
export function notedChromium(): Chromium {
  if (!existsSync(FILE)) throw new Error('No Chromium was looked for yet. Run: node tests/tools/prepare-chromium.ts');
  return JSON.parse(readFileSync(FILE, 'utf8')) as Chromium;
}
