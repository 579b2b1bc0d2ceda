import type { Locator } from '@playwright/test';
import { fill, plural } from '../../src/domain/template/template.ts';
import type { Scale, SelfCheck } from '../../src/schema/self-check.ts';
import { widgets } from '../../src/wording/en/widgets.ts';
import { language } from '../../src/wording/en/language.ts';
import type { Values } from './support/answers.ts';
import { ACTIVITIES, activityNamed } from './support/content.ts';
import { fillIn } from './support/form.ts';
import { expect, test } from './support/test.ts';
import { reload, visit } from './support/visit.ts';

const words = widgets.selfCheck;

/** The same answer to the first statements of each scale; the rest is left out. */
const pick = ({ scales }: SelfCheck, answer: string, count = Number.POSITIVE_INFINITY): Values =>
  Object.fromEntries(scales.flatMap(({ statements }) => statements.slice(0, count).map(({ id }) => [id, answer])));

/** The band of a mean. */
const bandOf = ({ bands }: Scale, mean: number) => bands.find(({ min, max }) => min <= mean && mean <= max);

const outcome = (section: Locator): Locator => section.locator('.outcome');

for (const placed of ACTIVITIES) {
  const { activity } = placed;
  if (activity.kind !== 'self-check') continue;
  const [lowest, highest] = [activity.answers[0], activity.answers.at(-1)];
  const one = activity.scales.length === 1;

  test(`${placed.id}: a band and a step for the answers; “not sure” and what is left out count nothing`, async ({
    page,
  }) => {
    const section = await visit(page, placed);
    const expectTold = async (answer: { readonly value: number } | undefined): Promise<void> => {
      for (const scale of activity.scales) {
        // The keyed-back statements of a scale turn with the answers, so the mean is worked out with them.
        const ends = [Math.min, Math.max].map((end) => end(...activity.answers.map(({ value }) => value)));
        const turn = (ends[0] ?? 0) + (ends[1] ?? 0);
        const values = scale.statements.map(({ reversed }) =>
          reversed ? turn - (answer?.value ?? 0) : (answer?.value ?? 0),
        );
        const mean = Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10;
        const band = bandOf(scale, mean);
        await expect(outcome(section), scale.id).toContainText(band?.title ?? 'no band for this');
        await expect(outcome(section), scale.id).toContainText(band?.next.text ?? 'no step for this');
      }
    };
    for (const answer of [lowest, highest]) {
      await fillIn(section, placed, pick(activity, answer?.id ?? ''));
      await expectTold(answer);
    }
    await reload(page, placed);
    await expectTold(highest);

    await fillIn(section, placed, pick(activity, 'unsure'));
    if (one) {
      const [scale] = activity.scales;
      const few = fill(plural(words.tooFew, scale?.minAnswers ?? 0, language.locale), {
        least: scale?.minAnswers ?? 0,
        unsure: activity.unsure,
      });
      await expect(outcome(section)).toContainText(few);
    } else await expect(outcome(section)).toContainText(words.suggest.none);
    for (const band of activity.scales.flatMap(({ bands }) => bands))
      await expect(outcome(section).locator('.come [role=status], .come[role=status]')).not.toContainText(band.title);
    const { length } = activity.scales.flatMap(({ statements }) => statements);
    await expect(section.locator('.count')).toHaveText(fill(words.answered, { n: length, of: length }));
  });

  test(`${placed.id}: with fewer answers than it takes, nothing is told`, async ({ page }) => {
    const section = await visit(page, placed);
    const least = Math.min(...activity.scales.map((scale) => scale.minAnswers));
    await fillIn(section, placed, pick(activity, lowest?.id ?? '', least - 1));
    for (const scale of activity.scales) {
      const band = scale.bands[0];
      await expect(outcome(section).locator('.come > p').first()).not.toContainText(band?.title ?? '');
    }
    await fillIn(section, placed, pick(activity, lowest?.id ?? '', least));
    await expect(outcome(section)).toContainText(
      one ? (activity.scales[0]?.bands[0]?.title ?? '') : (activity.suggest?.ties[0] ?? ''),
      {
        ignoreCase: true,
      },
    );
  });
}

test('check-in: the earlier answers stand beside the newer ones, and nothing is made of the difference', async ({
  page,
}) => {
  const placed = activityNamed('check-in');
  const { activity } = placed;
  if (activity.kind !== 'self-check' || activity.again === undefined)
    throw new Error('check-in cannot be answered again.');
  const [lowest, highest] = [activity.answers[0], activity.answers.at(-1)];
  const section = await visit(page, placed);
  await fillIn(section, placed, pick(activity, lowest?.id ?? ''));
  await expect(section.getByText(words.past.note)).toHaveCount(0);
  await section.getByRole('button', { name: activity.again, exact: true }).click();
  await fillIn(section, placed, pick(activity, highest?.id ?? ''));
  await expect(section.getByText(words.past.note)).toBeVisible();
  const table = section.locator('details').filter({ has: page.locator('summary', { hasText: words.past.table }) });
  if (!(await table.locator('table').isVisible())) await table.locator('summary').click();
  for (const { id, text } of activity.scales.flatMap(({ statements }) => statements)) {
    const row = table.getByRole('row').filter({ hasText: text });
    await expect(row.getByRole('cell'), id).toHaveText([lowest?.text ?? '', highest?.text ?? '']);
  }
});
