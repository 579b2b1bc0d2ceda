import fc from 'fast-check';

/** A step of somebody; numbers are taken modulo what there is to choose from. `who`: 0 and 1 are tabs of one device, 2 is another device. */
export type Step =
  | {
      readonly do: 'type';
      readonly who: number;
      readonly table: number;
      readonly line: number;
      readonly column: number;
      readonly text: number;
    }
  | {
      readonly do: 'mark';
      readonly who: number;
      readonly grid: number;
      readonly one: number;
      readonly other: number;
      readonly mark: number;
    }
  | { readonly do: 'pick'; readonly who: number; readonly rank: number; readonly place: number; readonly line: number }
  | { readonly do: 'remove'; readonly who: number; readonly table: number; readonly line: number }
  | { readonly do: 'undo'; readonly who: number; readonly table: number }
  | { readonly do: 'reload'; readonly who: number }
  /** The tab hears what the other one has written. */
  | { readonly do: 'hear'; readonly who: number }
  /** The other device's answers come to a tab, in a file or at the end of a link. */
  | { readonly do: 'bring'; readonly who: number; readonly by: 'file' | 'link'; readonly way: 'merge' | 'replace' };

const n = fc.nat({ max: 11 });

const step = (whos: number): fc.Arbitrary<Step> => {
  const who = fc.nat({ max: whos - 1 });
  const type = fc.record({ do: fc.constant('type' as const), who, table: n, line: n, column: n, text: n });
  const mark = fc.record({ do: fc.constant('mark' as const), who, grid: n, one: n, other: n, mark: n });
  const pick = fc.record({ do: fc.constant('pick' as const), who, rank: n, place: n, line: n });
  const remove = fc.record({ do: fc.constant('remove' as const), who, table: n, line: n });
  const undo = fc.record({ do: fc.constant('undo' as const), who, table: n });
  const reload = fc.record({ do: fc.constant('reload' as const), who });
  const hear = fc.record({ do: fc.constant('hear' as const), who: fc.nat({ max: 1 }) });
  const bring = fc.record({
    do: fc.constant('bring' as const),
    who: fc.nat({ max: 1 }),
    by: fc.constantFrom('file' as const, 'link' as const),
    way: fc.constantFrom('merge' as const, 'merge' as const, 'replace' as const),
  });
  return fc.oneof(
    { arbitrary: type, weight: 10 },
    { arbitrary: mark, weight: 5 },
    { arbitrary: pick, weight: 3 },
    { arbitrary: remove, weight: 4 },
    { arbitrary: undo, weight: 3 },
    { arbitrary: reload, weight: 1 },
    { arbitrary: hear, weight: 3 },
    ...(whos > 2 ? [{ arbitrary: bring, weight: 1 }] : []),
  );
};

/** Steps of two tabs and of another device, whose answers are brought over now and then. */
export const stepsOfThree = fc.array(step(3), { minLength: 5, maxLength: 40 });

/** Steps of two tabs. */
export const stepsOfTwo = fc.array(step(2), { minLength: 5, maxLength: 40 });

/** Long sequences of two tabs, for where each of them costs much to begin. */
export const manyStepsOfTwo = fc.array(step(2), { minLength: 35, maxLength: 40 });
