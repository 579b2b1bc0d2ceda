import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staticServer } from './static-server.ts';

/** Shows a small site, and tells where. */
async function started(base: string, first?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-server-'));
  mkdirSync(join(folder, 'site', 'notes'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), 'home');
  writeFileSync(join(folder, 'site', '404.html'), 'missing');
  writeFileSync(join(folder, 'site', 'notes', 'index.html'), 'notes');
  writeFileSync(join(folder, 'site', 'a.js'), 'script');
  writeFileSync(join(folder, 'site', 'page.html'), '<head><meta></head><head>');
  const server = staticServer({ folder: join(folder, 'site'), base, ...(first !== undefined && { first }) }).listen(
    0,
    '127.0.0.1',
  );
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, folder };
}

/** Shows a small site and fetches paths from it. */
async function shown(base: string, first?: string): Promise<(path: string) => Promise<string>> {
  const { address } = await started(base, first);
  return async (path) => {
    const answer = await fetch(address + path);
    return `${answer.status} ${answer.headers.get('content-type') ?? ''}: ${await answer.text()}`;
  };
}

test('folders are shown by their index.html, and everything unknown by 404.html', async () => {
  const fetched = await shown('/');
  expect(await fetched('/')).toBe('200 text/html;charset=utf-8: home');
  expect(await fetched('/notes/?x=1')).toBe('200 text/html;charset=utf-8: notes');
  expect(await fetched('/a.js')).toBe('200 text/javascript: script');
  for (const path of ['/gone/', '/notes', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%ff']) {
    expect(await fetched(path), path).toBe('404 text/html;charset=utf-8: missing');
  }
});

test('a site under a path answers only there', async () => {
  const fetched = await shown('/x/');
  expect(await fetched('/x/notes/')).toBe('200 text/html;charset=utf-8: notes');
  expect(await fetched('/notes/')).toBe('404 text/html;charset=utf-8: missing');
});

test('what a test looks through stands before everything else of a page, and in nothing but pages', async () => {
  const fetched = await shown('/', '<script>$&</script>');
  expect(await fetched('/page.html')).toBe('200 text/html;charset=utf-8: <head><script>$&</script><meta></head><head>');
  expect(await fetched('/a.js')).toBe('200 text/javascript: script');
  for (const path of ['/gone.html', '/notes', '/..%2fsecret.html', '/%ff.html'])
    expect(await fetched(path), path).toBe('404 text/html;charset=utf-8: missing');
});

test('a file that changed is sent anew, and one that did not is not', async () => {
  const { address, folder } = await started('/');
  const first = await fetch(`${address}/a.js`);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const known = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
  expect((await fetch(`${address}/a.js`, known)).status).toBe(304);
  writeFileSync(join(folder, 'site', 'a.js'), 'another script');
  expect(await (await fetch(`${address}/a.js`, known)).text()).toBe('another script');
});
