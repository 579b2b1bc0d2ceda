import type { ThemeId } from '../schema/course.ts';

/**
 * The five stones of the mark, base first: a theme each, with its outline and the fine lines drawn on large ones. The
 * same outlines as `public/cairn.svg`, in whole units and relative steps: every page carries them.
 */
export const STONES: readonly { readonly theme: ThemeId; readonly outline: string; readonly vein: string }[] = [
  {
    theme: 'reflection',
    outline:
      'M12 205c-1-5 1-11 5-15c5-5 14-8 23-11c12-3 28-4 42-5c15 0 31 0 46 1c13 1 28 1 38 5c8 3 17 7 21 12c3 4 4 10 3 15c-2 5-7 10-14 13c-10 5-30 5-46 6c-19 2-43 2-62 1c-15-1-32-1-42-6c-7-4-13-10-14-16z',
    vein: 'M30 196c30-9 70-11 104-8s34 7 46 12M24 208c20-5 38-6 56-6',
  },
  {
    theme: 'resilience',
    outline:
      'M37 157c-1-5 1-12 5-16c4-5 12-8 20-11c10-4 24-5 36-6c12-1 27-3 38-1c9 1 18 4 24 8c5 4 10 10 10 15c0 5-2 11-6 15c-5 5-15 6-24 8c-12 2-28 2-42 3c-12 0-26 0-36-1c-7-1-14-1-18-4c-4-2-6-6-7-10z',
    vein: 'M118 123c-4 14 4 20-2 30s-2 14-5 18',
  },
  {
    theme: 'perspective',
    outline:
      'M27 109c0-3 3-7 6-10c5-4 16-5 25-7c12-2 27-3 40-4c12-1 25-2 34 0c7 2 16 4 18 8c2 3 0 8-2 11c-3 4-12 6-20 8c-10 3-24 4-36 5c-12 1-26 2-36 2c-8-1-15-1-20-4c-4-2-9-6-9-9z',
    vein: 'M46 108c28-6 60-6 92-10',
  },
  {
    theme: 'networking',
    outline:
      'M66 70c-1-5 0-12 3-16c3-4 8-8 14-10c7-2 16-3 23-2c7 1 15 2 20 6c5 3 9 9 10 14c1 4 0 10-3 14c-3 4-11 6-17 8c-7 2-17 3-24 2c-6 0-14-1-18-4c-4-3-7-8-8-12z',
    vein: 'M74 66c8-8 22-10 34-6s16 10 22 10',
  },
  {
    theme: 'fit',
    outline:
      'M84 29c0-3 0-9 2-12c2-4 8-7 12-9c4-1 11-1 15 1c4 2 9 5 11 9c2 3 2 9 1 12c-2 4-7 6-11 8c-5 2-11 2-16 2c-4 0-8-1-10-3c-2-2-4-5-4-8z',
    vein: 'M95 20c5-4 12-4 17-1',
  },
];

/** The box that holds all five. */
export const STONES_BOX = '6 4 188 224';
