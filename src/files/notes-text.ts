/** What goes onto a hand-off sheet, or out of the notes, in the order it is shown. All of it is plain text. */
export type NotesSheet = {
  readonly title: string;
  /** The day, in words. */
  readonly date: string;
  readonly sections: readonly NotesSection[];
  /** What the reader would like to ask. */
  readonly ask?: readonly string[];
  /** The heading above it. */
  readonly askTitle?: string;
};

/** The answers to one activity. */
export type NotesSection = {
  readonly title: string;
  /** Which run it is, or when it was written. */
  readonly of?: string;
  readonly answers: readonly { readonly label: string; readonly answer: string }[];
};

/** The lines of a text, without control characters and without empty lines around them. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');

/** A text as one line. */
const oneLine = (text: string): string => linesOf(text).join(' ').replace(/\s+/g, ' ').trim();

/** Parts that hold something, with an empty line between them. */
const apart = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/**
 * A line in which nothing is markup: what stands for marks anywhere in a line, and what does so at the beginning of one
 * (https://spec.commonmark.org/0.31.2/), with tables and struck-out text of GitHub. An address stays an address.
 */
const escaped = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*_[\]<>&~|#$]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');

/** Lines of one paragraph; a backslash at the end keeps the break. */
const paragraph = (text: string): string => linesOf(text).map(escaped).join('\\\n');

const bold = (text: string): string => (text === '' ? '' : `**${text}**`);

/** The sheet as Markdown. Nothing that a reader wrote can become markup, and their line breaks stay. */
export function asMarkdown({ title, date, sections, ask = [], askTitle = '' }: NotesSheet): string {
  const heading = (marks: string, text: string): string =>
    oneLine(text) === '' ? '' : `${marks} ${escaped(oneLine(text))}`;
  return apart([
    heading('#', title),
    escaped(oneLine(date)),
    ...sections.flatMap((section) => [
      heading('##', section.title),
      escaped(oneLine(section.of ?? '')),
      ...section.answers.flatMap(({ label, answer }) => [bold(escaped(oneLine(label))), paragraph(answer)]),
    ]),
    ...(ask.length > 0 ? [heading('##', askTitle)] : []),
    ask.map((line) => `- ${paragraph(line).replaceAll('\n', '\n  ')}`).join('\n'),
  ]);
}

const underlined = (text: string, mark: string): string =>
  text === '' ? '' : `${text}\n${mark.repeat([...text].length)}`;

const indented = (text: string): string =>
  linesOf(text)
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

/** The sheet as plain text; answers stand a little to the right of what was asked. */
export function asText({ title, date, sections, ask = [], askTitle = '' }: NotesSheet): string {
  return apart([
    underlined(oneLine(title), '='),
    oneLine(date),
    ...sections.flatMap((section) => [
      underlined(oneLine(section.title), '-'),
      oneLine(section.of ?? ''),
      ...section.answers.map(({ label, answer }) =>
        [oneLine(label), indented(answer)].filter((part) => part !== '').join('\n'),
      ),
    ]),
    ...(ask.length > 0 ? [underlined(oneLine(askTitle), '-')] : []),
    ask.map((line) => `- ${indented(line).slice(2)}`).join('\n'),
  ]);
}
