import { test } from '@playwright/test';
import { linkTo } from './states.ts';
test('no room', async ({ page }) => {
  await page.goto(linkTo('made-up', 'no-room'));
  await page.waitForURL('**/activities/made-up/');
  await page.locator('[name=words]').fill('hello there, this is a good deal longer than before');
  await page.waitForTimeout(500);
  console.log(await page.locator('[data-saved]').textContent());
  await page.goto('/gallery/');
  await page.screenshot({ path: '/tmp/look/index.png' });
});
