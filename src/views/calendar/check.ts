import { hourIn } from '../../domain/calendar/days.ts';
import type { CalendarSource } from './schema.ts';
import type { Problem } from '../../checks/problem.ts';
import { boxIn, optionIds, together, type Boxes } from '../../checks/read/boxes.ts';
import type { YamlNode } from '../../checks/read/yaml-node.ts';
import { gaps } from '../../checks/rules/gaps.ts';
import { conditions, named, optionWords } from '../../checks/rules/named.ts';
import type { Sheet, ViewCheck } from '../../checks/rules/sheet.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Every entry of a calendar has a day, and reads it where it stands: in the lines of a table, or on the sheet. */
export const calendar: ViewCheck<'calendar'> = (view, sheet) =>
  view
    .at('entries')
    .items()
    .flatMap((entry) => [
      ...named(sheet.file, entry.at('from'), sheet.fields, ['table']),
      ...entryFaults(entry, sheet),
    ]);

function entryFaults(entry: YamlNode<CalendarSource>, { file, fields, lines }: Sheet): Problem[] {
  const from = entry.at('from');
  const columns = lines(from.text);
  if (from.value !== undefined && !columns) return [];
  // A line is looked into first, and then the sheet around it.
  const boxes = columns ? together(columns, fields) : fields;
  const [weekday, hour] = [entry.at('weekday'), entry.at('hour')];
  return [
    ...oneDay(file, entry),
    ...named(file, entry.at('date'), boxes, ['date']),
    ...named(file, weekday, boxes, ['choice']),
    ...optionsAre(file, weekday, boxes, (id) => DAYS.includes(id), `“${DAYS.join('”, “')}”`),
    ...named(file, hour, boxes, ['choice']),
    ...optionsAre(file, hour, boxes, (id) => hourIn(id) !== null, '“h07” to “h22”'),
    ...gaps(file, entry.at('what'), boxes),
    ...conditions(file, entry.at('not'), boxes),
  ];
}

function oneDay(file: string, entry: YamlNode<CalendarSource>): Problem[] {
  const [date, weekday] = [entry.at('date'), entry.at('weekday')];
  if ((date.value === undefined) !== (weekday.value === undefined)) return [];
  return [
    {
      file,
      line: entry.line,
      found: date.value === undefined ? 'an entry without a day' : 'an entry with “date” and “weekday”',
      expected: 'either “date” or “weekday”',
      fix: 'Write “date: …” for one day, or “weekday: …” for every week, and not both.',
    },
  ];
}

/** The options of a choice are read as days or hours, so each has to be one. */
function optionsAre(
  file: string,
  { text, line }: YamlNode<string | undefined>,
  among: Boxes,
  fits: (id: string) => boolean,
  ids: string,
): Problem[] {
  const box = boxIn(among, text);
  const odd = box?.kind === 'choice' ? optionIds(box).filter((id) => !fits(id)) : [];
  if (odd.length === 0) return [];
  return [
    {
      file,
      line,
      found: `“${text}” with ${optionWords(odd)}`,
      expected: `options with the ids ${ids}`,
      fix: 'Rename what does not fit, or take it out. An id that was published stays: then write another choice.',
    },
  ];
}
