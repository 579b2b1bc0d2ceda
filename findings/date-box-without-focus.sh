#!/bin/sh
# While a date box tells what was typed, it may not be the active element, though it never lost the focus
#
# One would expect: in the handlers of `input` and `change` of a box somebody is typing in, `document.activeElement` is
# that box and it matches `:focus`; only `blur` ends this.
# What happens in <input type="date">: when a part is full and the next one is taken by itself, `change` (in Firefox also
# `input`) comes while the active element is <body> and the box does not match `:focus`. No `blur` or `focusout` is
# told, before the next key the box is the active element again, and no `focus` or `focusin` is told either.
# Seen: Chromium 153.0.8010.0 (npm) and Firefox 153.8.0 ESR (Debian 12), 28 November 2026.
# Who is hit: anybody who asks in such a handler whether the reader is still in the box: to leave alone what is being
# typed, to put off a message or a save until somebody leaves, or to keep the focus over a new drawing of the page.
# Workaround: remember `focusin` and `focusout` yourself, or look again in `setTimeout(…, 0)`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
if [ ! -x /usr/bin/firefox-esr ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends firefox-esr
fi
npm install --prefix "$dir" --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@153.0.0 playwright-core@1.64.1

cat >"$dir/finding.mjs" <<'END'
import assert from 'node:assert/strict';
import packed from '@sparticuz/chromium';
import { chromium, firefox } from 'playwright-core';

const PAGE = `<!doctype html><html lang="en"><title>Date</title><input id="day" type="date" value="2026-03-05">
<script>
  const seen = [];
  const note = ({ type }) =>
    seen.push(type + ' ' + day.value + ', active: ' + document.activeElement.tagName + (day.matches(':focus') ? ', :focus' : ''));
  for (const type of ['focusin', 'focusout', 'blur', 'input', 'change', 'keydown']) day.addEventListener(type, note);
</script>`;

/** Types the month 12 into the box and one key more, and tells every event. */
const typed = async (name, browser) => {
  const page = await browser.newPage({ locale: 'en-US' });
  await page.setContent(PAGE);
  await page.focus('#day');
  await page.evaluate('seen.length = 0');
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowLeft');
  const seen = await page.evaluate('seen');
  console.log(`${name} ${browser.version()}\n  ${seen.join('\n  ')}`);
  await browser.close();
  return seen;
};

const HERE = 'active: INPUT, :focus';
const AWAY = 'active: BODY';
const inChromium = { executablePath: await packed.executablePath(), args: ['--no-sandbox'] };
assert.deepEqual(await typed('Chromium', await chromium.launch(inChromium)), [
  `keydown 2026-03-05, ${HERE}`,
  `input 2026-01-05, ${HERE}`,
  `change 2026-01-05, ${HERE}`,
  `keydown 2026-01-05, ${HERE}`,
  `input 2026-12-05, ${HERE}`,
  `change 2026-12-05, ${AWAY}`,
  `keydown 2026-12-05, ${HERE}`,
]);
const inFirefox = { executablePath: '/usr/bin/firefox-esr', channel: 'moz-firefox' };
assert.deepEqual(await typed('Firefox', await firefox.launch(inFirefox)), [
  `keydown 2026-03-05, ${HERE}`,
  `keydown 2026-03-05, ${HERE}`,
  `input 2026-12-05, ${AWAY}`,
  `change 2026-12-05, ${AWAY}`,
  `keydown 2026-12-05, ${HERE}`,
]);
console.log('As described: the box tells of itself while <body> is the active element.');
END
TMPDIR=$dir HOME=$dir node "$dir/finding.mjs"
