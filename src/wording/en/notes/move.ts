import type { MoveWording } from '../../notes/move.ts';

export const move: MoveWording = {
  title: 'Move to another device',
  explain: [
    'The answers you choose are packed into a link. You open it on the other device. They stay here as well.',
    'Anyone who has the link can read the answers. If you send it, it may stay in the chat or in the mail. It may also stay in the history of a browser. Delete it there when you have used it.',
    'No server gets the answers: the part of the link that holds them is not sent to this site.',
  ],
  choose: 'What should be in the link?',
  all: 'Everything',
  of: 'in “{lesson}”',
  none: 'Tick at least one sheet.',
  make: 'Make the link',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'This browser did not let the page copy. Select the link and copy it by hand.',
  tooLong:
    'This is too much for a link: {n} characters, and some programs cut off links of more than {limit}. Tick less, or use “Save a file” and open the file on the other device.',
  code: 'Or point the camera of a phone at this code.',
  codeLabel: 'Code for a camera: “{title}”',
  codeLong: 'These answers are too long for a code that a camera can read. Use the link.',
  codeOne: 'Tick one short sheet only, and a code for a phone’s camera stands here as well.',
};
