import type { ThemeId } from '../schema/course.ts';

/**
 * The five stones of the mark, base first: a theme each, with its outline and the fine lines drawn on large ones. The
 * outlines of `public/cairn.svg`, redrawn with six curves each (never more than 1.2 units away): every page carries them.
 */
export const STONES: readonly { readonly theme: ThemeId; readonly outline: string; readonly vein: string }[] = [
  {
    theme: 'reflection',
    outline:
      'M58 176c30-3 61-3 91 1 20 2 50 15 40 32-7 12-22 14-35 16-32 3-65 3-98 1-16-1-36-3-43-17-9-20 24-31 45-33z',
    vein: 'M30 196c30-9 70-11 104-8s34 7 46 12M24 208c20-5 38-6 56-6',
  },
  {
    theme: 'resilience',
    outline:
      'M37 154c1-16 19-23 34-26 23-5 46-8 69-4 14 2 32 11 30 25-1 10-11 16-21 18-25 6-52 6-78 5-14-1-35-4-34-18z',
    vein: 'M118 123c-4 14 4 20-2 30s-2 14-5 18',
  },
  {
    theme: 'perspective',
    outline: 'M52 93c24-4 48-7 73-6 11 1 28 4 25 15-1 7-9 10-16 11-25 7-50 10-76 9-11-1-25-1-30-11-6-10 13-16 24-18z',
    vein: 'M46 108c28-6 60-6 92-10',
  },
  {
    theme: 'networking',
    outline: 'M75 48c11-8 27-8 41-4 9 2 17 8 20 17 2 7-2 16-8 19-12 6-26 8-39 6-8-1-16-3-20-9-6-9-3-22 6-29z',
    vein: 'M74 66c8-8 22-10 34-6s16 10 22 10',
  },
  {
    theme: 'fit',
    outline: 'M90 13c8-7 20-7 28-1 5 4 9 10 8 15-1 5-5 8-9 9-5 3-12 4-19 4-4 0-9-1-12-5-4-7-2-17 4-22z',
    vein: 'M95 20c5-4 12-4 17-1',
  },
];

/** The box that holds all five. */
export const STONES_BOX = '6 4 188 224';
