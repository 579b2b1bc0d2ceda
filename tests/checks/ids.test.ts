import { expect, test } from 'vitest';
import { collectIds } from '../../src/checks/ids.ts';
import { change, CHOOSING, PEOPLE, QUIZ, SHEET, TASKS, withCourse, write, WRITING } from './course.ts';

test('every permanent id of the course is collected, with its kind, sorted', async () => {
  expect(await withCourse([], collectIds)).toMatchInlineSnapshot(`
    [
      "activity choosing worksheet",
      "activity counting worksheet",
      "activity feeling self-check",
      "activity first-no-check quiz",
      "activity first-no-next worksheet",
      "activity looking-back worksheet",
      "activity people worksheet",
      "activity writing worksheet",
      "answer feeling.no",
      "answer feeling.yes",
      "card choosing.cards.hours",
      "card choosing.cards.pay",
      "choice first-no-check.cause.mood",
      "choice first-no-check.cause.nothing",
      "choice first-no-check.meaning.reading",
      "choice first-no-check.meaning.worth",
      "column choosing.offers.offer short",
      "column choosing.wishes.weight choice",
      "column choosing.wishes.wish short",
      "column people.people.by date",
      "column people.people.hour choice",
      "column people.people.job task",
      "column people.people.near choice",
      "column people.people.weekday choice",
      "column people.people.who short",
      "column writing.things.thing short",
      "evidence agree",
      "evidence mood",
      "field choosing.cards sort",
      "field choosing.keep choice",
      "field choosing.letter private",
      "field choosing.marks grid",
      "field choosing.offers table",
      "field choosing.wishes table",
      "field counting.guess number",
      "field counting.letters number",
      "field counting.notes long",
      "field counting.offers number",
      "field counting.spread choice",
      "field counting.talks number",
      "field feeling.recent choice",
      "field first-no-next.step long",
      "field looking-back.asked short",
      "field looking-back.day date",
      "field looking-back.do short",
      "field looking-back.now choice",
      "field looking-back.sure rating",
      "field looking-back.with short",
      "field people.best rank",
      "field people.day date",
      "field people.else short",
      "field people.means choices",
      "field people.people table",
      "field writing.asked short",
      "field writing.evening short",
      "field writing.name short",
      "field writing.question choice",
      "field writing.text choice",
      "field writing.things table",
      "field writing.tone choice",
      "lesson reflection/first-no",
      "option choosing.keep.no",
      "option choosing.keep.yes",
      "option choosing.marks.good",
      "option choosing.marks.open",
      "option choosing.marks.poor",
      "option choosing.wishes.weight.little",
      "option choosing.wishes.weight.lot",
      "option counting.spread.many",
      "option counting.spread.one",
      "option feeling.recent.days",
      "option feeling.recent.earlier",
      "option looking-back.now.days",
      "option looking-back.now.earlier",
      "option looking-back.sure.half",
      "option looking-back.sure.not",
      "option looking-back.sure.sure",
      "option people.means.phone",
      "option people.means.time",
      "option people.people.hour.h07",
      "option people.people.hour.h22",
      "option people.people.near.close",
      "option people.people.near.far",
      "option people.people.near.other",
      "option people.people.weekday.mon",
      "option people.people.weekday.sun",
      "option writing.question.advice",
      "option writing.question.own",
      "option writing.text.favour",
      "option writing.text.thanks",
      "option writing.tone.formal",
      "option writing.tone.plain",
      "pile choosing.cards.must",
      "pile choosing.cards.nice",
      "question first-no-check.cause",
      "question first-no-check.meaning",
      "scale feeling.asking",
      "situation again",
      "statement feeling.as1",
      "statement feeling.as2",
      "task help",
      "text writing.favour",
      "text writing.thanks",
      "theme fit",
      "theme networking",
      "theme perspective",
      "theme reflection",
      "theme resilience",
      "work clerk",
      "work nurse",
      "work porter",
      "work till",
    ]
  `);
});

test('folded fields have ids too, and the order of words does not matter', async () => {
  const ids = await withCourse([], collectIds);
  const moved = await withCourse(
    [change(SHEET, '- { id: letters, kind: number, label: Letters }', '- { label: Mails, kind: number, id: letters }')],
    collectIds,
  );
  expect(ids).toContain('field counting.notes long');
  expect(moved).toEqual(ids);
});

test('what has no id yet is left out', async () => {
  const ids = await withCourse([change(QUIZ, '- id: cause\n    ask:', '- ask:')], collectIds);
  expect(ids.filter((line) => line.includes('undefined') || line.includes('cause'))).toEqual([]);
});

test('what has no id yet inside a field, a view or the table of tasks is left out too', async () => {
  const seeds = [
    change(PEOPLE, '- { id: by, kind: date,', '- { kind: date,'),
    change(PEOPLE, '{ id: mon, text: Monday }', '{ text: Monday }'),
    change(CHOOSING, '{ id: must, text: Must }', '{ text: Must }'),
    change(CHOOSING, '{ id: hours, text: Hours }', '{ text: Hours }'),
    change(WRITING, '- id: favour\n        plain:', '- plain:'),
    change(TASKS, '{ id: help, text', '{ text'),
  ];
  const gone = new Set([
    'column people.people.by date',
    'option people.people.weekday.mon',
    'pile choosing.cards.must',
    'card choosing.cards.hours',
    'text writing.favour',
    'task help',
  ]);
  const before = await withCourse([], collectIds);
  expect(await withCourse(seeds, collectIds)).toEqual(before.filter((line) => !gone.has(line)));
});

test('a table of tasks that is none has no ids', async () => {
  const ids = await withCourse([write(TASKS, 'works: [a, b]\ngroups: none\n')], collectIds);
  expect(ids.filter((line) => /^(work|task) /.test(line))).toEqual([]);
});

test('what is withdrawn stays: fields with all they hold, and statements', async () => {
  const field =
    'withdrawn: [{ id: place, kind: choice, label: Where?, options: [{ id: here, text: Here }, { id: there, text: There }] }]';
  const ids = await withCourse(
    [
      change(SHEET, 'more:\n', `${field}\nmore:\n`),
      change('content/en/activities/feeling.yaml', 'unsure:', 'withdrawn: [{ id: old, text: I sat. }]\nunsure:'),
    ],
    collectIds,
  );
  expect(ids).toEqual(
    expect.arrayContaining([
      'field counting.place choice',
      'option counting.place.here',
      'option counting.place.there',
      'statement feeling.old',
    ]),
  );
});
