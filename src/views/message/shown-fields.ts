import type { Field } from '../../schema/field.ts';
import type { View } from '../../schema/view.ts';
import type { MessageText, MessageView } from './schema.ts';
import type { Worksheet } from '../../schema/worksheet.ts';
import type { Answers } from '../../domain/saved/record.ts';
import { fieldsOf } from '../../domain/worksheet/fields.ts';
import { chosenText, gapsOf } from './choose-text.ts';

const hasChoice = (view: View): view is MessageView => view.kind === 'message' && view.choose !== undefined;

/** The fields in which an option of a field is told: "something else", and then what. */
const ownsOf = (field: Field): readonly string[] =>
  'options' in field ? field.options.flatMap(({ own }) => (own === undefined ? [] : [own])) : [];

/**
 * Ids of the fields to show. Where a message is chosen out of several, a field that fills a gap is shown only for a text
 * that has this gap (in either tone, so that changing the tone moves nothing), and the field for "something else" goes with
 * its choice. All others are always shown.
 */
export function shownFields(worksheet: Worksheet, answers: Answers): ReadonlySet<string> {
  const fields = fieldsOf(worksheet);
  const ids = fields.map(({ id }) => id);
  const view = worksheet.views.find(hasChoice);
  if (!view) return new Set(ids);

  const usedBy = (texts: readonly MessageText[]): ReadonlySet<string> => {
    const gaps = texts.flatMap(gapsOf).map((gap) => (gap === 'lines' && view.lines ? view.lines.from : gap));
    return new Set([...gaps, ...fields.filter(({ id }) => gaps.includes(id)).flatMap(ownsOf)]);
  };
  const chosen = chosenText(view, answers);
  const here = usedBy(chosen ? [chosen] : []);
  const anywhere = usedBy(view.texts);
  // A day is asked for whatever the text: without its box, the calendar below could not be filled.
  const days = worksheet.views.flatMap((one) =>
    one.kind === 'calendar' ? one.entries.map(({ from, date }) => from ?? date) : [],
  );
  const always = [view.choose, view.tone, ...days];
  return new Set(ids.filter((id) => always.includes(id) || here.has(id) || !anywhere.has(id)));
}
