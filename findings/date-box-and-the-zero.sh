#!/bin/sh
# One key in a filled date box, three engines, three answers
#
# One would expect: somebody who changes 2026-03-05 to September types 0 and 9, and the page hears of it once, or twice with
# days that make sense.
# What happens at the 0 in <input type="date"> (months first, as in en-US):
#   Chromium   `input` and `change` with the value "" (and validity.badInput): the whole day is gone, the next key brings it back
#   Firefox    nothing; the old day stays until the 9 comes
#   WebKitGTK  `input` with 2026-01-05: January, which nobody has typed
# Seen: Chromium 153.0.8010.0 (npm), Firefox 153.8.0 ESR and WebKitGTK 2.50.6 (Debian 12), 28 November 2026.
# Who is hit: anybody who saves, sends or draws at each `input`: a box that is "emptied" (a row taken away, another tab told,
# a message that the day is missing), or a wrong month that a tab killed in between keeps.
# Workaround: while the box has the focus, treat "" with `badInput` as "still typing", and wait for the box to be left, or for
# a pause, before anything that cannot be taken back.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if [ ! -x /usr/bin/WebKitWebDriver ] || [ ! -x /usr/bin/xvfb-run ] || [ ! -x /usr/bin/firefox-esr ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb xauth firefox-esr
fi
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@153.0.0 playwright-core@1.64.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { chromium, firefox } from 'playwright-core';

const PAGE = `<!doctype html><html lang="en"><title>Date</title><input id="day" type="date" value="2026-03-05">
<script>
  const seen = [];
  const note = (event) =>
    seen.push((event.key ?? event.type + ' "' + day.value + '"') + (day.validity.badInput ? ' badInput' : ''));
  for (const type of ['keydown', 'input', 'change']) day.addEventListener(type, note);
</script>`;
const tell = (name, version, seen) => {
  console.log(`${name} ${version}\n  ${seen.join('\n  ')}`);
  return seen;
};

const byPlaywright = async (name, browser) => {
  const page = await browser.newPage({ locale: 'en-US' });
  await page.setContent(PAGE);
  await page.focus('#day');
  await page.keyboard.type('09');
  const seen = await page.evaluate('seen');
  const version = browser.version();
  await browser.close();
  return tell(name, version, seen);
};

const inWebKit = async () => {
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
  try {
    for (let left = 50; left > 0 && !(await send('/status').catch(() => null)); left -= 1) await wait(100);
    const { sessionId, capabilities } = await send('/session', { capabilities: {} });
    const session = (path, body, method) => send(`/session/${sessionId}${path}`, body, method);
    await session('/url', { url: `data:text/html,${encodeURIComponent(PAGE)}` });
    await session('/execute/sync', { script: 'day.focus()', args: [] });
    const actions = ['0', '9'].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await session('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    const seen = await session('/execute/sync', { script: 'return seen', args: [] });
    await session('', undefined, 'DELETE');
    return tell('WebKitGTK', capabilities.browserVersion, seen);
  } finally {
    program.kill();
  }
};

const own = { executablePath: await packed.executablePath(), args: ['--no-sandbox'] };
assert.deepEqual(await byPlaywright('Chromium', await chromium.launch(own)), [
  '0',
  'input "" badInput',
  'change "" badInput',
  '9 badInput',
  'input "2026-09-05"',
  'change "2026-09-05"',
]);
const debian = { executablePath: '/usr/bin/firefox-esr', channel: 'moz-firefox' };
assert.deepEqual(await byPlaywright('Firefox', await firefox.launch(debian)), [
  '0',
  '9',
  'input "2026-09-05"',
  'change "2026-09-05"',
]);
assert.deepEqual(await inWebKit(), ['0', 'input "2026-01-05"', '9', 'input "2026-09-05"']);
console.log('As described: three answers to one key.');
END
TMPDIR=$dir HOME=$dir LC_ALL=C.UTF-8 xvfb-run -a node "$dir/finding.mjs"
