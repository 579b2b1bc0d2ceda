import type { ThemeId } from '../schema/course.ts';

/**
 * The five stones of the mark, base first: a theme each, with its outline and the fine lines drawn on large ones. The
 * outlines of `public/cairn.svg`, redrawn with five curves each that go smoothly into each other (never more than one unit away): every page carries them.
 */
export const STONES: readonly { readonly theme: ThemeId; readonly outline: string; readonly vein: string }[] = [
  {
    theme: 'reflection',
    outline: 'M72 227c-27-1-47 2-58-18s22-33 52-34 75-3 104 6 26 37-3 42-68 5-95 4z',
    vein: 'M30 196c30-9 70-11 104-8s34 7 46 12M24 208c20-5 38-6 56-6',
  },
  {
    theme: 'resilience',
    outline: 'M37 153c2-22 39-28 59-29s25-4 51 1 33 36 4 42-41 4-63 4-53 4-51-18z',
    vein: 'M118 123c-4 14 4 20-2 30s-2 14-5 18',
  },
  {
    theme: 'perspective',
    outline: 'M117 117c-19 3-32 4-61 5s-41-20-13-27 29-4 56-7 53 1 52 12-15 14-34 17z',
    vein: 'M46 108c28-6 60-6 92-10',
  },
  {
    theme: 'networking',
    outline: 'M131 52c7 9 8 22-4 28s-37 9-49 4-14-17-11-26 13-14 24-16 33 1 40 10z',
    vein: 'M74 66c8-8 22-10 34-6s16 10 22 10',
  },
  {
    theme: 'fit',
    outline: 'M125 21c3 9-2 13-9 16s-17 4-24 2-8-7-8-15 8-15 19-16 19 4 22 13z',
    vein: 'M95 20c5-4 12-4 17-1',
  },
];

/** The box that holds all five. */
export const STONES_BOX = '6 4 188 224';

/** How large they are where no style says so: as high as three lines of text. */
export const STONES_SIZE = { width: 47, height: 56 };
