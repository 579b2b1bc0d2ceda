import type { MessageView } from './schema.ts';
import type { Problem } from '../../checks/problem.ts';
import { boxIn, optionIds } from '../../checks/read/boxes.ts';
import type { YamlNode } from '../../checks/read/yaml-node.ts';
import { didYouMean, nearest } from '../../checks/words/nearest.ts';
import { gaps } from '../../checks/rules/gaps.ts';
import { messageText } from '../../checks/rules/message-text.ts';
import { named, optionWords } from '../../checks/rules/named.ts';
import type { Sheet, ViewCheck } from '../../checks/rules/sheet.ts';
import { repeated } from '../../checks/rules/unique.ts';

type View = YamlNode<MessageView>;
const TONES = ['plain', 'formal'];

/** Every text of a message can be picked, in every tone it has, and its gaps can be filled. */
export const message: ViewCheck<'message'> = (view, sheet) => {
  const { file } = sheet;
  const texts = view.at('texts').items();
  return [
    ...named(file, view.at('choose'), sheet.fields, ['choice']),
    ...named(file, view.at('tone'), sheet.fields, ['choice']),
    ...repeated(
      file,
      texts.map((text) => text.at('id')),
      'text id',
    ),
    ...picking(view, sheet),
    ...tones(view, sheet),
    ...linesIn(view, sheet),
    ...texts.flatMap((text) => messageText(text, view, sheet)),
  ];
};

/** With several texts there is a choice of them: a text for every option, and an option for every text. */
function picking(view: View, { file, fields }: Sheet): Problem[] {
  const [choose, texts] = [view.at('choose'), view.at('texts')];
  const ids = texts.items().flatMap((text) => text.at('id').text ?? []);
  if (choose.value === undefined) {
    if (ids.length < 2) return [];
    const fix = `Write “choose: …”, the id of a choice field with the options ${ids.join(', ')}.`;
    return [{ file, line: texts.line, found: 'several texts and no “choose”', expected: 'a choice of them', fix }];
  }
  const box = boxIn(fields, choose.text);
  if (box?.kind !== 'choice') return [];
  const options = optionIds(box);
  const strays = ids.filter((id) => !options.includes(id));
  // A text whose id was mistyped is told once, and not again as an option without a text.
  const empty = options.filter((id) => !ids.includes(id) && nearest(id, strays) === undefined);
  const expected = `a text for every option of “${box.id}”, and an option for every text`;
  return [
    ...texts.items().flatMap((text): Problem[] => {
      const { text: id, line } = text.at('id');
      if (id === undefined || !strays.includes(id)) return [];
      const fix = `${didYouMean(id, options)}Rename the text, or add the option “${id}” to “${box.id}”.`;
      return [{ file, line, found: `the text “${id}”, which no option picks`, expected, fix }];
    }),
    ...empty.map((id) => ({
      file,
      line: choose.line,
      found: `the option “${id}” of “${box.id}”, which has no text`,
      expected,
      fix: `Write a text with “id: ${id}”, or take the option out if it was never published.`,
    })),
  ];
}

/** The tones are found by the ids of two options, and a formal text needs the choice between them. */
function tones(view: View, { file, fields }: Sheet): Problem[] {
  const tone = view.at('tone');
  if (tone.value === undefined) {
    const formal = view
      .at('texts')
      .items()
      .map((text) => text.at('formal'))
      .find(({ value }) => value !== undefined);
    if (!formal) return [];
    const fix = 'Write “tone: …”, the id of a choice field with the options “plain” and “formal”, or take it out.';
    return [
      { file, line: formal.line, found: '“formal”, and no “tone”', expected: 'a choice between the two tones', fix },
    ];
  }
  const box = boxIn(fields, tone.text);
  if (box?.kind !== 'choice') return [];
  const options = optionIds(box);
  if (options.length === TONES.length && TONES.every((id) => options.includes(id))) return [];
  return [
    {
      file,
      line: tone.line,
      found: `“${box.id}” with ${optionWords(options)}`,
      expected: 'the options “plain” and “formal”, and no other',
      fix: 'Rename the options, or write another choice field.',
    },
  ];
}

/** The lines of a table stand where a text has the gap `{lines}`. */
function linesIn(view: View, { file, fields, lines }: Sheet): Problem[] {
  const pattern = view.at('lines');
  if (pattern.value === undefined) return [];
  const from = pattern.at('from');
  const columns = lines(from.text);
  const texts = view
    .at('texts')
    .items()
    .flatMap((text) => [text.at('plain').text ?? '', text.at('formal').text ?? '']);
  return [
    ...named(file, from, fields, ['table']),
    ...(columns ? gaps(file, pattern.at('text'), columns) : []),
    ...(texts.some((text) => text.includes('{lines}'))
      ? []
      : [
          {
            file,
            line: pattern.line,
            found: '“lines”, and no text with {lines}',
            expected: 'the gap {lines} where the lines go',
            fix: 'Write {lines} into a text, or take “lines” out.',
          },
        ]),
  ];
}
