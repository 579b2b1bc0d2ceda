import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESTORE } from '../../src/components/restore.ts';
import { setting } from '../tools/setting.ts';
import { askedInContent } from './asked.ts';
import { checkActivities } from './checks/activities.ts';
import { budgetTable, checkBudget, heaviest } from './checks/budget.ts';
import { checkData } from './checks/data.ts';
import { checkDescribed } from './checks/described.ts';
import { checkFeed } from './checks/feed.ts';
import { checkForeign } from './checks/foreign.ts';
import { checkHead } from './checks/head.ts';
import { checkHeaders } from './checks/headers.ts';
import { checkInline } from './checks/inline.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkOEmbed } from './checks/oembed.ts';
import { checkPolicy } from './checks/policy.ts';
import { checkPortable } from './checks/portable.ts';
import { checkPreview } from './checks/preview.ts';
import { checkSitemap } from './checks/sitemap.ts';
import { checkUnstyled } from './checks/unstyled.ts';
import { pagesOf } from './page.ts';
import { expectNone } from './problem.ts';
import { readSite } from './site.ts';

// The same settings as of the build: where the site will be shown, and where the build put it.
const site = readSite(setting('OUT_DIR', 'dist'), {
  origin: setting('SITE_URL', 'https://cairn.example'),
  base: setting('BASE_PATH', '/'),
});

test('pages are valid HTML', async () => expectNone(await checkMarkup(site)));
test('links, anchors and files exist', () => expectNone(checkLinks(site)));
test('pages say what they are, and lead to their main part', () => expectNone(checkHead(site)));
test('the sitemap lists the pages, and robots.txt the sitemap', () => expectNone(checkSitemap(site)));
test('pages carry the strict policy, with the hashes they need', () => expectNone(checkPolicy(site)));
test('no style, handler or script stands in an attribute', () => expectNone(checkInline(site)));
test('the headers for hosts forbid frames, except where they belong', () => expectNone(checkHeaders(site)));
test('the feed tells every change', () => expectNone(checkFeed(site)));
test('links to pages are shown with title, text and picture', () => expectNone(checkPreview(site)));
test('lessons and activities can be shown by other sites', () => expectNone(checkOEmbed(site)));
test('lessons, activities and the course describe themselves', () => expectNone(checkDescribed(site)));
test('nothing is loaded from another site', () => expectNone(checkForeign(site)));
test('pages for frames are portable', () => expectNone(checkPortable(site)));
test('pages can be read without our style', () => expectNone(checkUnstyled(site)));
test('data for scripts can be read', () => expectNone(checkData(site)));
test('activities keep answers, never send them, and ask what their YAML asks', () =>
  expectNone(checkActivities(site, askedInContent(), RESTORE)));

test('pages stay within their budgets', { timeout: 300_000 }, () => {
  console.log(`${budgetTable(site)}\n\n${heaviest(site)}`);
  expectNone(checkBudget(site));
});

test('the script that puts saved answers in has at most 300 bytes', () =>
  expect(Buffer.byteLength(RESTORE)).toBeLessThanOrEqual(300));

test('every lesson has its page', () => {
  const lessons = globSync('**/*.mdx', { cwd: join(import.meta.dirname, '..', '..', 'content', 'en', 'lessons') });
  expect(lessons).not.toEqual([]);
  const pages = lessons.map((file) => `lessons/${file.replaceAll('\\', '/').replace('.mdx', '/index.html')}`);
  expect(pagesOf(site).map(({ path }) => path)).toEqual(expect.arrayContaining(pages));
});
