#!/bin/sh
# A sandboxed frame that sets `opener = null` before the address keeps an empty tab, in WebKitGTK
#
# One would expect: `const tab = window.open(); tab.opener = null; tab.location = url`, the known way to open a tab that
# cannot reach back, works in a sandboxed frame with pop-ups wherever its two steps work one by one.
# What happens (open, then "null first" or "address first"):
#   sandbox="allow-scripts allow-popups …"      null first, WebKitGTK      null first, Chromium     address first, both
#   (nothing more)                              opener throws, tab loads   the same                 loads, opener throws
#   allow-popups-to-escape-sandbox              address throws, tab EMPTY  loads                    loads
#   allow-same-origin                           address throws, tab EMPTY  address throws, EMPTY    loads
#   both                                        address throws, tab EMPTY  loads                    loads
# So without its opener a new tab may no longer be sent anywhere by the frame that has just made it: each step alone is
# allowed. Without a sandbox both orders work. Firefox 153 loads the tab in all of these, in both orders.
# Seen: WebKitGTK 2.50.6 (Debian 12), Chromium 153.0.8010.0 (npm), 28 November 2026.
# Who is hit: anybody whose page or widget opens tabs by script and may be shown in a sandboxed frame.
# Workaround: the address first, then `opener = null`, each in its own `try`; or a link with rel="noopener".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/xvfb-run ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb xauth
fi
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@153.0.0 playwright-core@1.64.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const FRAME = `<!doctype html><title>Frame</title><button id="press">Open</button>
<script>
  const seen = [];
  press.onclick = () => {
    const tab = window.open();
    const steps = { opener: () => (tab.opener = null), address: () => (tab.location = location.origin + '/target') };
    for (const name of location.search.slice(1).split(',')) {
      try { steps[name](); } catch (error) { seen.push(name + ': ' + error.name); }
    }
  };
</script>`;
const host = (query) => {
  const [order, ...words] = query.split('+');
  const sandbox = words.length === 0 ? '' : `sandbox="${words.join(' ')}"`;
  return `<!doctype html><title>Host</title><iframe id="frame" src="/frame?${order}" ${sandbox}></iframe>`;
};
const server = createServer((request, response) => {
  const [path, query] = request.url.split('?');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(path === '/host' ? host(query) : path === '/frame' ? FRAME : '<!doctype html><title>Target</title>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
const program = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
const send = async (path, body, method = body === undefined ? 'GET' : 'POST') => {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json();
  if (value?.error !== undefined) throw new Error(value.message);
  return value;
};
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
try {
  for (let left = 50; left > 0 && !(await send('/status').catch(() => null)); left -= 1) await wait(100);
  const { sessionId, capabilities } = await send('/session', { capabilities: {} });
  const session = (path, body, method) => send(`/session/${sessionId}${path}`, body, method);
  const run = (script) => session('/execute/sync', { script, args: [] });
  const find = (value) => session('/element', { using: 'css selector', value });

  const inWebKit = async (query) => {
    await session('/url', { url: `${site}/host?${query}` });
    const handle = await session('/window');
    await session('/frame', { id: await find('iframe') });
    await session(`/element/${Object.values(await find('button'))[0]}/click`, {});
    await wait(700);
    const errors = await run('return seen');
    const tab = (await session('/window/handles')).find((other) => other !== handle);
    await session('/window', { handle: tab });
    const title = await run('return document.title');
    await session('/window', undefined, 'DELETE');
    await session('/window', { handle });
    return [title || 'empty', ...errors].join(', ');
  };

  const inChromium = async (query) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}/host?${query}`);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').locator('button').click();
    const tab = await opened;
    await wait(700);
    const seen = [(await tab.title()) || 'empty', ...(await page.frames()[1].evaluate('seen'))].join(', ');
    await context.close();
    return seen;
  };

  console.log(`WebKitGTK ${capabilities.browserVersion}, Chromium ${browser.version()}`);
  const ESCAPE = 'allow-popups-to-escape-sandbox';
  const ORIGIN = 'allow-same-origin';
  const REFUSED = 'Target, opener: SecurityError';
  const EMPTY = 'empty, address: SecurityError';
  // The words of the sandbox (none: no sandbox), then null first in WebKitGTK and in Chromium, then address first in both.
  const table = [
    [[], 'Target', 'Target', 'Target'],
    [['allow-popups'], REFUSED, REFUSED, REFUSED],
    [['allow-popups', ESCAPE], EMPTY, 'Target', 'Target'],
    [['allow-popups', ORIGIN], EMPTY, EMPTY, 'Target'],
    [['allow-popups', ESCAPE, ORIGIN], EMPTY, 'Target', 'Target'],
  ];
  for (const [words, webkit, blink, otherOrder] of table) {
    const sandbox = words.length === 0 ? [] : ['allow-scripts', ...words];
    const nullFirst = ['opener,address', ...sandbox].join('+');
    const addressFirst = ['address,opener', ...sandbox].join('+');
    const seen = {
      'null first, WebKitGTK': await inWebKit(nullFirst),
      'null first, Chromium': await inChromium(nullFirst),
      'address first, WebKitGTK': await inWebKit(addressFirst),
      'address first, Chromium': await inChromium(addressFirst),
    };
    console.log(sandbox.join(' ') || 'no sandbox', seen);
    assert.deepEqual(Object.values(seen), [webkit, blink, otherOrder, otherOrder]);
  }
  await session('', undefined, 'DELETE');
} finally {
  program.kill();
  await browser.close();
  server.closeAllConnections();
  server.close();
}
console.log('As described: without its opener the new tab is left empty.');
END
TMPDIR=$dir HOME=$dir xvfb-run -a node "$dir/finding.mjs"
