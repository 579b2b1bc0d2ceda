import { expect, test } from 'vitest';
import { messagesFor } from '../../src/components/messages-for.ts';
import { spoken } from '../../src/catalogue/languages.ts';
import type { View } from '../../src/schema/view.ts';
import { FIELDS, sheetWith } from '../domain/worksheet/sheet.ts';

const en = spoken('en');
const { exports, widgets } = en.words;
const groups = [
  { id: 'a', title: 'A', where: { pile: ['must'] }, ask: false },
  { id: 'b', title: 'B', where: { pile: ['nice'] }, ask: false },
];
const piles = (more: object): View => ({
  kind: 'piles',
  title: 't',
  from: 'cards',
  groups,
  rest: 'r',
  empty: 'e',
  stamps: false,
  ...more,
});
const rank = { kind: 'rank' as const, id: 'first', label: 'First', from: 'list', places: 2 };
const many = Array.from({ length: 9 }, (_, at) => ({ id: `o${String(at)}`, text: 'Option' }));

test('a sheet with a line to write carries nothing that it never says', () => {
  expect(messagesFor(en, [sheetWith([FIELDS.short])])).toEqual({
    language: en.language.locale,
    status: widgets.status,
    quiz: widgets.quiz,
    worksheet: {},
    views: {},
  });
});

test('each part brings its words', () => {
  const { worksheet, views } = widgets;
  const said = (...[fields, more]: Parameters<typeof sheetWith>) => messagesFor(en, [sheetWith(fields, more)]);
  const { places, placed, noLines, ...lines } = worksheet.lines;
  expect(said([FIELDS.number]).worksheet).toEqual({ announced: worksheet.announced, count: worksheet.count });
  expect(said([FIELDS.short], { more: [FIELDS.long] }).worksheet).toEqual({ more: worksheet.more });
  expect(said([FIELDS.short], { again: 'Again' }).worksheet).toEqual({ runs: worksheet.runs });
  expect(said([{ ...FIELDS.choices, max: 1 }]).worksheet).toEqual({ tooMany: worksheet.tooMany });
  expect(said([FIELDS.choice]).worksheet).toEqual({});
  expect(said([{ ...FIELDS.choice, options: many }]).worksheet).toEqual({ choose: worksheet.choose });
  expect(said([FIELDS.table]).worksheet).toEqual({ choose: worksheet.choose, lines });
  expect(said([FIELDS.table, rank]).worksheet).toEqual({
    choose: worksheet.choose,
    lines: { ...lines, places, placed },
  });
  expect(said([FIELDS.table, FIELDS.grid]).worksheet).toEqual({
    choose: worksheet.choose,
    lines: { ...lines, noLines },
  });
  const { rings, stamps, ...lists } = views.piles;
  expect(said([], { views: [piles({})] }).views).toEqual({ piles: lists });
  expect(said([], { views: [piles({ drawing: 'rings' })] }).views).toEqual({ piles: { ...lists, rings } });
  expect(said([], { views: [piles({ stamps: true })] }).views).toEqual({ piles: { ...lists, stamps } });
});

test('a result that can be taken along brings the words of its buttons', () => {
  const card: View = { kind: 'card', text: '{word}', empty: 'Nothing yet.' };
  const { copy, copied, notCopied } = exports;
  expect(messagesFor(en, [sheetWith([], { views: [card] })]).exports).toEqual({ copy, copied, notCopied });
});
