import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from '../../tools/child.ts';
import { freePort } from '../../tools/free-port.ts';
import { pathOf, type Needed } from '../../tools/programs.ts';
import { startScreen } from './screen.ts';
import { isReady, openSession, type Session } from './webdriver.ts';

/** WebKitGTK, ready to be driven. */
export type Browser = {
  /** Opens a browser in which nothing is kept yet. One at a time. */
  readonly open: () => Promise<Session>;
  /** The folder where what it downloads is put. */
  readonly downloads: string;
  readonly stop: () => Promise<void>;
};

const PATIENCE = 20_000;

/** Dates and numbers as the site's readers have them; and nothing that this computer has set up has a say. */
const SURROUNDINGS = { LANG: 'C.UTF-8', LANGUAGE: 'en_GB', NO_AT_BRIDGE: '1', XDG_SESSION_TYPE: 'x11' };

/** How often a browser is started that does not come up. */
const TRIES = 3;

type Driver = { readonly address: string; readonly stop: () => Promise<void> };

/** @throws Error with what it said, when it does not come up */
async function startDriver(program: string, env: Readonly<Record<string, string>>): Promise<Driver> {
  const port = await freePort();
  const child = startChild(program, [`--port=${String(port)}`], { ...SURROUNDINGS, ...env });
  const address = `http://127.0.0.1:${String(port)}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end && !child.isOver();) {
    if (await isReady(address)) return { address, stop: child.stop };
    await wait(50);
  }
  await child.stop();
  throw new Error(`${program} did not start.\n${child.said()}`);
}

/**
 * Starts Debian's WebKitGTK and its driver, on a screen that nobody sees and with a home of its own.
 *
 * @throws Error with what was said, when something is missing or does not come up
 */
export async function startBrowser(needed: Needed): Promise<Browser> {
  const program = pathOf(needed);
  const screen = await startScreen();
  const home = mkdtempSync(join(tmpdir(), 'cairn-webkit-'));
  const start = (): Promise<Driver> => startDriver(program, { DISPLAY: screen.name, HOME: home });
  const tidy = async (): Promise<void> => {
    await screen.stop();
    rmSync(home, { recursive: true, force: true });
  };
  let driver = await start().catch(async (error: unknown) => {
    await tidy();
    throw error;
  });

  const open = async (tries = TRIES): Promise<Session> => {
    try {
      return await openSession(driver.address);
    } catch (error) {
      if (tries === 1) throw error;
      await driver.stop();
      driver = await start();
      return open(tries - 1);
    }
  };
  return {
    open: () => open(),
    downloads: home,
    stop: async () => {
      await driver.stop();
      await tidy();
    },
  };
}
