import { startNotes } from '../../mount/notes.ts';

// Each part is loaded when there is something to show, or when it is opened, with its sentences.
startNotes({
  list: async () => (await import('./notes/list.ts')).part,
  edit: async () => (await import('./notes/edit.ts')).part,
  past: async () => (await import('./notes/past.ts')).part,
  handOff: async () => (await import('./notes/hand-off.ts')).part,
  open: async () => (await import('./notes/open.ts')).part,
  arrive: async () => (await import('./notes/arrive.ts')).part,
  move: async () => (await import('./notes/move.ts')).part,
});
