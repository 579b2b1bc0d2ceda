import { fill } from '../../src/domain/template/template.ts';
import { built, widgets } from '../../src/wording/en/widgets.ts';
import type { Activity } from '../../src/schema/activity.ts';
import { node, said } from './support/aria.ts';
import { ACTIVITIES, type Placed } from './support/content.ts';
import type { Control } from './support/controls.ts';
import { answer, controlIn, elementIn, fillIn, unfold } from './support/form.ts';
import { COUNT, SEARCH, funnelWords, labelOf, nounOf, sheet } from './support/numbers-sheet.ts';
import { REPRESENTATIVE } from './support/representative.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const { place } = widgets.status;

/** Whether a control is there before anything is answered. */
const isOpen = ({ activity }: Placed, { line, needs, texts }: Control): boolean => {
  if (needs.length > 0 || texts) return false;
  if (!line || activity.kind !== 'worksheet') return true;
  const table = [...activity.fields, ...activity.more].find(({ id }) => id === line.table);
  return table?.kind === 'table' && line.slot <= table.start;
};

/** What opens below a choice, in the words of the file. */
const explanationOf = (activity: Activity, name: string, choice: string): string => {
  if (activity.kind === 'quiz') {
    const { lead, why, reading } =
      activity.questions.find(({ id }) => id === name)?.choices.find(({ id }) => id === choice) ?? {};
    return [lead, why, reading && fill(built.reading, { sentence: reading })].filter(Boolean).join(' ');
  }
  const fields = activity.kind === 'worksheet' ? [...activity.fields, ...activity.more] : activity.fields;
  const field = fields.find(({ id }) => id === name);
  return field?.kind === 'choice' ? (field.options.find(({ id }) => id === choice)?.note ?? '') : '';
};

for (const placed of REPRESENTATIVE) {
  const { activity, controls } = placed;

  test.describe(placed.id, () => {
    test('has the names of its file', async ({ page }) => {
      const section = await visit(page, placed);
      await unfold(section);
      await expect(section).toHaveAccessibleName(activity.title);
      for (const control of controls.filter((one) => isOpen(placed, one))) {
        if (control.kind !== 'choice') {
          await expect.soft(elementIn(section, control), control.name).toHaveAccessibleName(control.label);
          continue;
        }
        const group = section.getByRole('group', { name: control.label, exact: true });
        for (const { text } of control.options) {
          await expect.soft(group.getByRole('radio', { name: text, exact: true }), control.name).toHaveCount(1);
        }
      }
    });

    if (activity.kind === 'worksheet') {
      test('reads its hints out with its fields', async ({ page }) => {
        const section = await visit(page, placed);
        await unfold(section);
        const ONE_BOX = ['number', 'short', 'long', 'date'];
        for (const { id, kind, label, hint } of [...activity.fields, ...activity.more]) {
          if (!hint || controls.some(({ field, texts }) => field === id && texts)) continue;
          const group = section.getByRole('group', { name: label, exact: true });
          const target = ONE_BOX.includes(kind) ? section.locator(`[name="${id}"]`) : group;
          if (kind !== 'private') await expect.soft(target, label).toHaveAccessibleDescription(hint);
        }
      });
    }

    const opening = controls.filter(({ kind, name, options }) =>
      kind === 'choice' ? options.some(({ id }) => explanationOf(activity, name, id) !== '') : false,
    );
    if (opening.length > 0) {
      test('shows and says aloud what opens below a choice', async ({ page }) => {
        const section = await visit(page, placed);
        await unfold(section);
        for (const control of opening) {
          for (const option of control.options) {
            await answer(section, placed, control, option.id);
            const explanation = explanationOf(activity, control.name, option.id);
            await expect(section).toMatchAriaSnapshot(
              node('group', control.label, [
                node('radio', option.text, [], ' [checked]'),
                ...(explanation ? [said('paragraph', explanation)] : []),
              ]),
            );
            if (explanation) await expect(section.getByRole('status').filter({ hasText: explanation })).toHaveCount(1);
          }
        }
      });
    }
  });
}

test('the sheet of numbers is read out with its result', async ({ page }) => {
  const section = await visit(page, sheet);
  await fillIn(section, sheet, SEARCH);
  const { title, says, narrowest, chance, table } = funnelWords;
  await section.getByText(table.summary, { exact: true }).click();
  const { guess, ...counts } = SEARCH;
  const row = (at: number, went: string): string =>
    node('row', null, [node('rowheader', `${nounOf(at)} → ${nounOf(at + 1)}`), node('cell', went)]);
  await expect(section).toMatchAriaSnapshot(
    node('region', sheet.activity.title, [
      ...Object.entries(counts).map(([name, value]) => said('textbox', value, labelOf(name))),
      node('figure', title, [
        node(
          'list',
          null,
          Object.values(counts).map((count, at) => `- listitem: /^${count} ?${nounOf(at, Number(count))}/`),
        ),
      ]),
      node('heading', says, [], ' [level=2]'),
      node('status', null, [said('strong', fill(narrowest, { from: nounOf(0), to: nounOf(1) }))]),
      node('group', null, [
        node('table', null, [
          node('rowgroup', null, [
            node(
              'row',
              null,
              [table.step, table.went, table.fits].map((name) => node('columnheader', name)),
            ),
          ]),
          node('rowgroup', null, [row(0, '9 of 34'), row(1, '4 of 9'), row(2, '1 of 4'), row(3, '0 of 1')]),
        ]),
      ]),
      node('heading', chance.title, [], ' [level=2]'),
      said('textbox', guess, labelOf('guess')),
      '- status: /\\b32 times in 100/',
      said('status', place.device),
    ]),
  );
});

test('a number that cannot be read is read out as wrong, with the reason', async ({ page }) => {
  for (const placed of ACTIVITIES.filter((one) => one.controls.some(({ kind }) => kind === 'number'))) {
    const section = await visit(page, placed);
    await unfold(section);
    for (const control of placed.controls.filter(({ kind }) => kind === 'number')) {
      await answer(section, placed, control, 'abc');
      await expect(section).toMatchAriaSnapshot(said('textbox', 'abc', control.label, ' [invalid]'));
      const reason = new RegExp(COUNT['not-a-number']);
      await expect(controlIn(section, control)).toHaveAccessibleDescription(reason);
    }
  }
});
