import type { Wording } from '../spoken.ts';
import { kit } from './kit.ts';
import { edit } from './notes/edit.ts';
import { handOff } from './notes/hand-off.ts';
import { move } from './notes/move.ts';
import { past } from './notes/past.ts';
import { restore } from './notes/restore.ts';
import { site } from './site.ts';
import { built, embedStatus, exports, notes, onward, paper, progress, steps, widgets } from './widgets.ts';

export const wording: Wording = {
  built,
  embedStatus,
  exports,
  kit,
  notes,
  onward,
  panels: { edit, handOff, move, past, restore },
  paper,
  progress,
  site,
  steps,
  widgets,
};
