import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { exports, widgets } from '../../src/wording/en/widgets.ts';
import { plainAnswersFor } from './support/answers.ts';
import { ACTIVITIES } from './support/content.ts';
import { fillIn } from './support/form.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const words = widgets.views.calendar;

for (const placed of ACTIVITIES) {
  const { activity } = placed;
  if (activity.kind !== 'worksheet' || !activity.views.some(({ kind }) => kind === 'calendar')) continue;

  test(`${placed.id}: the calendar file can be read, and tells nothing but days`, async ({ page }) => {
    const section = await visit(page, placed);
    const save = section.getByRole('button', { name: exports.ics, exact: true });
    await expect(save, 'nothing to save yet').toHaveCount(0);
    // Every day is known: an unknown one is not in the file.
    const known = placed.controls.flatMap(({ name, unknown }) =>
      unknown ? [[name, unknown === 'day' ? '2026-12-03' : ''] as const] : [],
    );
    const answers = { ...plainAnswersFor(placed), ...Object.fromEntries(known) };
    await fillIn(section, placed, answers);
    const shown = await section.locator('[data-view=calendar] .days > li:has(> b:first-child)').count();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe(words.file);
    const text = await readFile(await download.path(), 'utf8');

    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThan(0);
    expect(events.length, 'one for each day on the page').toBe(shown);
    expect(new Set(events.map(({ uid }) => uid)).size, 'no two are the same').toBe(events.length);
    for (const { summary } of events) expect(summary).toBe(words.reminder);
    // Of the reader's words none is in the file, neither in a title nor anywhere else.
    for (const control of placed.controls.filter(({ kind }) => kind === 'short' || kind === 'long')) {
      expect(text).not.toContain(answers[control.name]);
    }
    const days = placed.controls.filter(({ kind }) => kind === 'date').map(({ name }) => answers[name]);
    for (const { startDate, component } of events) {
      if (component.getFirstProperty('rrule')) continue;
      expect(days).toContain(startDate.toString().slice(0, 10));
    }
  });
}
