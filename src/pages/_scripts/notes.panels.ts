// Written by `npm run features` from the folders in src/wording. Changes to it are lost.
import type { Panels } from '../../islands/notes/panels.ts';

/** The parts of the notes that are loaded when there is something to show, or when they are opened, by language. */
export const PANELS: Readonly<Record<string, Panels>> = {
  en: {
    list: async () => (await import('./notes/list.ts')).part,
    arrive: async () => (await import('./notes/en/arrive.ts')).part,
    edit: async () => (await import('./notes/en/edit.ts')).part,
    handOff: async () => (await import('./notes/en/hand-off.ts')).part,
    move: async () => (await import('./notes/en/move.ts')).part,
    open: async () => (await import('./notes/en/open.ts')).part,
    past: async () => (await import('./notes/en/past.ts')).part,
  },
};
