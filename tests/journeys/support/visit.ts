import { expect, type Locator, type Page } from '@playwright/test';
import { sectionOf, type Shown } from './form.ts';
import type { Placed } from './content.ts';

/** Waits until every activity of the page reads and writes: its status line is a status only then. */
export async function ready(shown: Shown): Promise<void> {
  await expect(shown.locator('[data-activity]').first()).toBeAttached();
  await expect(shown.locator('[data-saved]:not([role=status])')).toHaveCount(0);
}

/** Opens a page of an activity, its own unless another is named, and waits until it works. */
export async function visit(page: Page, placed: Placed, path = placed.own): Promise<Locator> {
  await page.goto(path);
  await ready(page);
  return sectionOf(page, placed);
}

/** Loads the page again and waits until it works. */
export async function reload(page: Page, placed: Placed): Promise<Locator> {
  await page.reload();
  await ready(page);
  return sectionOf(page, placed);
}
