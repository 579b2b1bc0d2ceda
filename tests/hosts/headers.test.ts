import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerFaults, kindOf } from '../built/checks/wanted-headers.ts';
import { readSite } from '../built/site.ts';
import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import { freePort } from '../tools/free-port.ts';
import { setting } from '../tools/setting.ts';
import { FOLDER, PROGRAMS } from './programs.ts';
import { start, type Running } from './server.ts';

const base = setting('BASE_PATH', '/');
const { files } = readSite(FOLDER, { origin: 'https://cairn.example', base });

/** Every file of the site by the address it is asked for: a page by its folder. */
const ADDRESSES = [...files.keys()]
  .filter((path) => !/^_(headers|redirects)$/.test(path))
  .map((path) => ({ kind: kindOf(path), address: base + path.replace(/(^|\/)index\.html$/, '$1') }));

/** What does not exist is answered by a page, which stands in no frame, however the address was written. */
const MISSING = [`${base}no/such/page/`, `${base}embed/%2e%2e/no-such-page/`, `${base}lessons/no-such-page.html`];

/** Escaped dots and slashes are resolved by some servers: then it is the notes, and never the notes in a frame. */
const AROUND = [`${base}embed/..%2fnotes/`, `${base}embed//..%2fnotes/index.html`];

describe.for(Object.entries(PROGRAMS))('%s', ([, program]) => {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await start(program, await freePort());
  });
  afterAll(() => running?.stop());

  const asked = async (address: string) => {
    const { status, headers, body } = await fetch(`${running?.origin ?? ''}${address}`, { redirect: 'manual' });
    await body?.cancel();
    return { status, headers: new Map(headers) };
  };

  test('every page and file has the headers of its kind', async () => {
    for (const { address, kind } of ADDRESSES) {
      const { status, headers } = await asked(address);
      expect.soft(status, address).toBe(200);
      expect.soft(headerFaults(headers, kind), address).toEqual([]);
    }
  });

  test('what does not exist is a page of ours in no frame', async () => {
    for (const address of MISSING) {
      const { status, headers } = await asked(address);
      expect.soft(status, address).toBe(404);
      expect.soft(headerFaults(headers, 'page'), address).toEqual([]);
    }
  });

  test('an address with the tag of the default language leads to the one without', async () => {
    for (const path of ['', 'notes/', 'lessons/fit/weigh/']) {
      const answer = await fetch(`${running?.origin ?? ''}${base}${SOURCE_LANGUAGE}/${path}`, { redirect: 'manual' });
      await answer.body?.cancel();
      expect.soft(answer.status, path).toBe(301);
      expect.soft(new URL(answer.headers.get('location') ?? '', answer.url).pathname, path).toBe(base + path);
    }
  });

  test('no way of writing an address brings a page of ours into a frame', async () => {
    for (const address of AROUND) {
      const { status, headers } = await asked(address);
      if (status === 200) expect.soft(headerFaults(headers, 'page'), address).toEqual([]);
    }
  });
});

test('the pages and files were found', () => {
  expect(ADDRESSES.filter(({ kind }) => kind === 'page').length).toBeGreaterThan(50);
  expect(ADDRESSES.filter(({ kind }) => kind === 'shared').length).toBeGreaterThan(50);
});
