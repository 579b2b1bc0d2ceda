import { startNotes } from '../../mount/notes.ts';

// Each part is loaded when it is opened, with its sentences: most visits open none.
startNotes({
  list: () => import('./notes/list.ts'),
  edit: () => import('./notes/edit.ts'),
  past: () => import('./notes/past.ts'),
  handOff: () => import('./notes/hand-off.ts'),
  open: () => import('./notes/open.ts'),
  arrive: () => import('./notes/arrive.ts'),
  move: () => import('./notes/move.ts'),
});
