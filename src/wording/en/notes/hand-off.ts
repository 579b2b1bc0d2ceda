import type { HandOffWording } from '../../notes/hand-off.ts';

export const handOff: HandOffWording = {
  title: 'A sheet to hand over',
  explain:
    'Nothing is on the sheet until you tick it. What you tick is not kept: it is gone when you leave this page. Nobody gets the sheet unless you give it to them.',
  choose: 'What should be on it?',
  of: 'in “{lesson}”',
  askTwice: '“{title}” was written for you alone. It is not on the sheet yet. Do you want somebody else to read it?',
  askYes: 'Yes, put it on the sheet',
  askNo: 'No, leave it off',
  leaveOut: 'Leave some answers out',
  ask: 'I would like to ask',
  askHint: 'Up to three questions, if you have any.',
  askLine: 'Question {n}',
  preview: 'The sheet',
  previewText: 'Exactly this will be on the page, and nothing else.',
  nothing: 'The sheet is empty. Tick something, or write a question.',
  sheetTitle: 'Notes for a talk',
  sheetAsk: 'I would like to ask',
  print: 'Print this sheet',
  markdown: 'Download as Markdown',
  text: 'Download as plain text',
};
