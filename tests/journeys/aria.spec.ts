import type { Activity } from '../../src/schema/activity.ts';
import type { Field } from '../../src/schema/field.ts';
import { fill } from '../../src/domain/template/template.ts';
import { widgets } from '../../src/wording/en.ts';
import { node, said } from './support/aria.ts';
import { ACTIVITIES, typedOf } from './support/content.ts';
import { answer, controlIn, fillIn, unfold } from './support/form.ts';
import { SEARCH, labelOf, nounOf, sheet } from './support/numbers-sheet.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const { place } = widgets.status;

const fieldNode = (field: Field): string => {
  switch (field.kind) {
    case 'choice':
      return node(
        'group',
        field.label,
        field.options.map(({ text }) => node('radio', text)),
      );
    case 'number':
    case 'long':
      return node('textbox', field.label);
  }
};

/** What a screen reader finds in an activity nobody has touched, worked out from its file. */
const untouched = (activity: Activity): string => {
  const { title } = activity;
  const body =
    activity.kind === 'quiz'
      ? [
          ...activity.questions.map(({ ask, choices }) =>
            node(
              'group',
              ask,
              choices.map(({ text }) => node('radio', text)),
            ),
          ),
          said('paragraph', fill(widgets.quiz.explained, { n: 0, of: activity.questions.length })),
        ]
      : [
          ...activity.fields.filter((field) => !isHosted(activity, field)).map(fieldNode),
          ...(activity.more.length > 0 ? [node('group', null, activity.more.map(fieldNode))] : []),
        ];
  return node('region', title, [node('heading', title, [], ' [level=2]'), ...body, said('status', place.none)]);
};

/** A field that stands beside the sentence it changes, and so not in the order of the file. */
const isHosted = (activity: Activity, { id }: Field): boolean =>
  activity.kind === 'worksheet' && activity.view?.chance.guess === id;

/** What opens below a choice, in the words of the file. */
const explanationOf = (activity: Activity, name: string, choice: string): string => {
  if (activity.kind === 'quiz') {
    const { lead, why, reading } =
      activity.questions.find(({ id }) => id === name)?.choices.find(({ id }) => id === choice) ?? {};
    return [lead, why, reading && fill(widgets.quiz.reading, { sentence: reading })].filter(Boolean).join(' ');
  }
  const field = [...activity.fields, ...activity.more].find(({ id }) => id === name);
  return field?.kind === 'choice' ? (field.options.find(({ id }) => id === choice)?.note ?? '') : '';
};

for (const placed of ACTIVITIES) {
  const { activity, controls } = placed;

  test.describe(placed.id, () => {
    test('has the roles and names of its file', async ({ page }) => {
      const section = await visit(page, placed);
      await unfold(section);
      await expect(section).toMatchAriaSnapshot(untouched(activity));
      const radios = controls.flatMap((control) => (control.kind === 'choice' ? control.options : []));
      await expect(section.getByRole('radio')).toHaveCount(radios.length);
      await expect(section.getByRole('textbox')).toHaveCount(typedOf(placed).length);
      for (const { label } of typedOf(placed)) {
        await expect(section.getByRole('textbox', { name: label, exact: true })).toHaveCount(1);
      }
    });

    if (activity.kind === 'worksheet') {
      test('reads its hints out with its fields', async ({ page }) => {
        const section = await visit(page, placed);
        await unfold(section);
        for (const { id, kind, label, hint } of [...activity.fields, ...activity.more]) {
          const group = section.getByRole('group', { name: label, exact: true });
          const target = kind === 'choice' ? group : section.locator(`[name="${id}"]`);
          await expect.soft(target, label).toHaveAccessibleDescription(hint ?? '');
        }
      });
    }

    if (controls.some(({ kind }) => kind === 'choice')) {
      test('shows and says aloud what opens below a choice', async ({ page }) => {
        const section = await visit(page, placed);
        await unfold(section);
        for (const control of controls) {
          if (control.kind !== 'choice') continue;
          for (const option of control.options) {
            await answer(section, control, option.id);
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
  const { title, says, narrowest, chance, table } = widgets.funnel;
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
      node('heading', says, [], ' [level=3]'),
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
      node('heading', chance.title, [], ' [level=3]'),
      said('textbox', guess, labelOf('guess')),
      '- status: /\\b32 times in 100/',
      said('status', place.device),
    ]),
  );
});

test('a number that cannot be read is read out as wrong, with the reason', async ({ page }) => {
  for (const placed of ACTIVITIES) {
    const section = await visit(page, placed);
    await unfold(section);
    for (const control of placed.controls.filter(({ kind }) => kind === 'number')) {
      await answer(section, control, 'abc');
      await expect(section).toMatchAriaSnapshot(said('textbox', 'abc', control.label, ' [invalid]'));
      const reason = new RegExp(widgets.worksheet.count['not-a-number']);
      await expect(controlIn(section, control)).toHaveAccessibleDescription(reason);
    }
  }
});
