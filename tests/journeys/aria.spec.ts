import type { Activity } from '../../src/schema/activity.ts';
import type { Field } from '../../src/schema/field.ts';
import { fill } from '../../src/domain/template/template.ts';
import { widgets } from '../../src/wording/en.ts';
import { answersFor } from './support/answers.ts';
import { node, said } from './support/aria.ts';
import { ACTIVITIES, typedOf, type Placed } from './support/content.ts';
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
      : [...activity.fields, ...activity.more].flatMap((field) =>
          isHosted(activity, field) ? [] : [fieldNode(field)],
        );
  return node('region', title, [
    node('form', title, [node('heading', title, [], ' [level=2]'), ...body, said('status', place.none)]),
  ]);
};

/** A field that stands beside the sentence it changes, and so not in the order of the file. */
const isHosted = (activity: Activity, { id }: Field): boolean =>
  activity.kind === 'worksheet' && activity.view?.chance.guess === id;

const picked = (placed: Placed, round: number) =>
  placed.activity.kind === 'quiz'
    ? placed.activity.questions.map(({ id, choices }) =>
        choices.find((one) => one.id === answersFor(placed, round)[id]),
      )
    : [];

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
          const target =
            kind === 'choice'
              ? section.getByRole('group', { name: label, exact: true })
              : section.locator(`[name="${id}"]`);
          await expect.soft(target, label).toHaveAccessibleDescription(hint ?? '');
        }
      });
    } else {
      test('says aloud what opens below a choice', async ({ page }) => {
        const section = await visit(page, placed);
        for (const [index, control] of controls.entries()) {
          await answer(section, control, answersFor(placed)[control.name] ?? '');
          const choice = picked(placed, 0)[index];
          const reading = choice?.reading ? ` ${fill(widgets.quiz.reading, { sentence: choice.reading })}` : '';
          const explanation = `${choice?.lead ?? ''} ${choice?.why ?? ''}${reading}`;
          await expect(section).toMatchAriaSnapshot(
            node('region', activity.title, [
              node('form', activity.title, [
                node('group', control.label, [
                  node('radio', choice?.text ?? '', [], ' [checked]'),
                  said('paragraph', explanation),
                ]),
                said('paragraph', fill(widgets.quiz.explained, { n: index + 1, of: controls.length })),
                said('status', place.device),
                said('status', explanation),
              ]),
            ]),
          );
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
      node('form', sheet.activity.title, [
        ...Object.entries(counts).map(([name, value]) => `- textbox ${JSON.stringify(labelOf(name))}: "${value}"`),
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
        `- textbox ${JSON.stringify(labelOf('guess'))}: "${guess}"`,
        '- status: /\\b32 times in 100/',
        said('status', place.device),
      ]),
    ]),
  );
});

test('a number that cannot be read is read out as wrong, with the reason', async ({ page }) => {
  for (const placed of ACTIVITIES) {
    const section = await visit(page, placed);
    await unfold(section);
    for (const control of placed.controls.filter(({ kind }) => kind === 'number')) {
      await answer(section, control, 'abc');
      await expect(section).toMatchAriaSnapshot(`- textbox ${JSON.stringify(control.label)} [invalid]: abc`);
      const reason = new RegExp(widgets.worksheet.count['not-a-number']);
      await expect(controlIn(section, control)).toHaveAccessibleDescription(reason);
    }
  }
});
