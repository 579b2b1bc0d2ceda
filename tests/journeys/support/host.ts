import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { answersFor } from './answers.ts';
import type { Placed } from './content.ts';
import { fillIn, sectionOf, valuesIn } from './form.ts';
import { expectSaid, type Said } from './status.ts';
import { expect, test as base } from './test.ts';

/** A page of somebody else that shows ours in a frame. */
export type Host = {
  /**
   * Opens the page and gives its frame. `origin`: the same site as ours, so storage is shared, under another origin.
   * `site`: another site, as a career centre is.
   */
  readonly show: (other: 'origin' | 'site', src: string, sandbox?: string) => Promise<Frame>;
  /** Opens a page of its own making under a name of the host, and gives its address. */
  readonly open: (other: 'origin' | 'site', html: string) => Promise<string>;
  /** Loads the page again. */
  readonly reload: () => Promise<Frame>;
};

const frameIn = (page: Page): Frame => {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('The page of the host has no frame.');
  return frame;
};

/** The watched test, with a web server of somebody else. */
export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL, watch }, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const origins = { origin: `http://127.0.0.1:${String(port)}`, site: `http://localhost:${String(port)}` };
    for (const origin of Object.values(origins)) watch.allow(origin);
    await use({
      show: async (other, src, sandbox) => {
        const fence = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
        const address = new URL(src, baseURL).href;
        body = `<!doctype html><link rel="icon" href="data:,"><title>A career centre</title>
          <iframe src="${address}" width="600" height="900" title="An exercise" ${fence}></iframe>`;
        await page.goto(origins[other]);
        return frameIn(page);
      },
      open: async (other, html) => {
        body = `<!doctype html><link rel="icon" href="data:,"><title>A career centre</title>${html}`;
        await page.goto(origins[other]);
        return origins[other];
      },
      reload: async () => {
        await page.reload();
        return frameIn(page);
      },
    });
    // What a frame still loads when its test is over has nowhere to go.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  },
});

/** Lets everybody load the files of the site, as a frame without an origin needs it from a web server. */
export const allowEverybody = (page: Page, origin: string): Promise<unknown> =>
  page.route(`${origin}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });

/** Answers an activity in a frame: what was answered is on screen, and its status line says this about it. */
export const fillFrame = async (frame: Frame, placed: Placed, said: Said): Promise<void> => {
  const section = sectionOf(frame, placed);
  const answers = answersFor(placed);
  await fillIn(section, placed, answers);
  await expectSaid(section, said);
  expect(await valuesIn(section)).toEqual(answers);
};
