import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { isReady, openSession } from './support/webdriver.ts';

test('a driver that is missing is named with the package that brings it', async () => {
  const missing = { name: 'webkit2gtk-driver', path: '/no/such/driver' };
  await expect(startBrowser(missing)).rejects.toThrow(/\/no\/such\/driver .* apt-get install webkit2gtk-driver/);
});

test('a driver that does not start is told with what it said', async () => {
  const broken = { name: 'bash', path: '/bin/bash' };
  await expect(startBrowser(broken)).rejects.toThrow(/\/bin\/bash did not start\.\n.*--port/);
});

test('what a driver refuses is told in its words', async () => {
  const server = createServer((request, response) => {
    response.statusCode = 500;
    response.end(JSON.stringify({ value: { error: 'session not created', message: `not ${request.url ?? ''}` } }));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  onTestFinished(() => void server.close());
  const driver = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  await expect(openSession(driver)).rejects.toThrow('session not created: not /session (POST /session)');
  expect(await isReady(driver)).toBe(false);
});
