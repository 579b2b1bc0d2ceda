import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWritten } from '../../../src/domain/saved/answers.ts';
import * as combining from '../../../src/domain/saved/combine.ts';
import type { MergeStrategy } from '../../../src/domain/saved/combine.ts';
import { hasAnswers, type Answers, type Run, type SavedRecord } from '../../../src/domain/saved/record.ts';
import { writtenIn } from '../../../src/domain/saved/runs.ts';
import { isSame } from '../../../src/domain/saved/same.ts';
import { records } from './arbitrary.ts';

// An activity that is not known: `lines.test.ts` has those with tables.
const { combine, compareRecords, differences } = {
  combine: combining.combine.bind(null, []),
  compareRecords: combining.compareRecords.bind(null, []),
  differences: combining.differences.bind(null, []),
};

const NOW = '2026-12-24T18:00:00.000Z';
const MINE_AT = '2026-11-23T08:00:00.000Z';
const THEIRS_AT = '2026-11-24T08:00:00.000Z';

const record = (
  id: string,
  at: string,
  answers: Answers,
  past: readonly Run[] = [],
  more: object = {},
): SavedRecord => ({
  ...more,
  v: 1,
  run: { id, at, answers },
  past,
});
const mine = (answers: Answers, past: readonly Run[] = [], more: object = {}) =>
  record('m', MINE_AT, answers, past, more);
const theirs = (answers: Answers, past: readonly Run[] = [], more: object = {}) =>
  record('t', THEIRS_AT, answers, past, more);
/** As a later version could store it. */
const withMood = (base: SavedRecord, mood: number): SavedRecord => ({
  ...base,
  run: Object.assign({ mood }, base.run),
});
const OLD: Run = { id: 'old', at: '2026-10-01T08:00:00.000Z', answers: { a: 'then' } };

describe('differences', () => {
  test('are told apart by where something is written', () => {
    expect(
      differences(
        mine({ same: 'x', a: 'mine', b: 'only mine', c: '', d: 'cleared there', list: ['x'] }),
        theirs({ same: 'x', a: 'theirs', c: 'only theirs', d: '', e: 'new', f: '', list: ['y'] }),
      ),
    ).toEqual({ onlyMine: ['b', 'd'], onlyTheirs: ['c', 'e'], different: ['a', 'list'] });
  });

  test('where nothing is stored, everything is only theirs', () => {
    expect(differences(null, theirs({ a: 'x', b: '' }))).toEqual({ onlyMine: [], onlyTheirs: ['a'], different: [] });
  });

  test('an answer is not what every object has', () => {
    expect(differences(mine({}), theirs({ constructor: 'x' })).onlyTheirs).toEqual(['constructor']);
    expect(differences(mine({ toString: 'x' }), theirs({})).onlyMine).toEqual(['toString']);
  });
});

describe('what a record would mean', () => {
  test.each([
    ['nothing is stored', null, theirs({ a: 'x' }), 'new'],
    ['only cleared fields are stored', mine({ a: '' }), theirs({ a: 'x' }), 'new'],
    ['only an earlier run is stored', mine({}, [OLD]), theirs({ a: 'x' }), 'differs'],
    ['the answers are the same', mine({ a: 'x', b: '' }), theirs({ a: 'x' }), 'same'],
    ['an answer differs', mine({ a: 'x' }), theirs({ a: 'y' }), 'differs'],
    ['an answer is only theirs', mine({ a: 'x' }), theirs({ a: 'x', b: 'y' }), 'differs'],
    ['an answer is only mine', mine({ a: 'x', b: 'y' }), theirs({ a: 'x' }), 'differs'],
    ['an earlier run is only mine', mine({ a: 'x' }, [OLD]), theirs({ a: 'x' }), 'same'],
    ['an earlier run is only theirs', mine({ a: 'x' }), theirs({ a: 'x' }, [OLD]), 'differs'],
    ['earlier runs are in both', mine({ a: 'x' }, [OLD]), theirs({ a: 'x' }, [OLD]), 'same'],
    [
      'one of two earlier runs is here',
      mine({ a: 'x' }, [OLD]),
      theirs({ a: 'x' }, [OLD, { ...OLD, id: 'p', at: 'q' }]),
      'differs',
    ],
    [
      'their earlier run is the one being written here',
      mine({ a: 'x' }),
      theirs({ a: 'x' }, [mine({ a: 'x' }).run]),
      'same',
    ],
    ['a later version put something beside theirs', mine({ a: 'x' }), theirs({ a: 'x' }, [], { note: 1 }), 'differs'],
    ['it is beside their run', mine({ a: 'x' }), withMood(theirs({ a: 'x' }), 3), 'differs'],
    ['it is beside both runs', withMood(mine({ a: 'x' }), 3), withMood(theirs({ a: 'x' }), 3), 'same'],
    ['it is beside my run only', withMood(mine({ a: 'x' }), 3), theirs({ a: 'x' }), 'same'],
    ['it is not the same beside both runs', withMood(mine({ a: 'x' }), 3), withMood(theirs({ a: 'x' }), 4), 'differs'],
    ['it is beside both', mine({ a: 'x' }, [], { note: 1 }), theirs({ a: 'x' }, [], { note: 1 }), 'same'],
    ['it is beside mine only', mine({ a: 'x' }, [], { note: 1 }), theirs({ a: 'x' }), 'same'],
  ])('%s', (_, here, there, is) => {
    expect(compareRecords(here, there)).toBe(is);
  });
});

describe('keeping', () => {
  test('leaves mine as it is', () => {
    const own = mine({ a: 'x' });
    expect(combine(own, theirs({ a: 'y', b: 'z' }, [OLD]), 'keep', NOW)).toBe(own);
  });
});

test.each<MergeStrategy>(['keep', 'replace', 'merge'])('where nothing is stored, “%s” takes theirs as it is', (way) => {
  const other = theirs({ a: 'x' }, [OLD], { note: 1 });
  expect(combine(null, other, way, NOW)).toBe(other);
});

describe('replacing', () => {
  test('makes mine an earlier run, and clears what theirs has not', () => {
    expect(combine(mine({ a: 'x', b: 'y' }, [OLD]), theirs({ a: 'z' }), 'replace', NOW)).toEqual({
      v: 1,
      run: { id: 't', at: THEIRS_AT, answers: { a: 'z', b: '' } },
      past: [OLD, { id: 'm', at: MINE_AT, answers: { a: 'x', b: 'y' } }],
    });
  });

  test('keeps no earlier run of nothing', () => {
    expect(combine(mine({ a: '' }), theirs({ b: 'z' }), 'replace', NOW)).toEqual({
      v: 1,
      run: { id: 't', at: THEIRS_AT, answers: { a: '', b: 'z' } },
      past: [],
    });
  });

  test('keeps no earlier run of the same', () => {
    expect(combine(mine({ a: 'x', b: '' }), theirs({ a: 'x' }), 'replace', NOW)).toEqual({
      v: 1,
      run: { id: 't', at: THEIRS_AT, answers: { a: 'x', b: '' } },
      past: [],
    });
  });

  test('unites the earlier runs, and keeps the two versions of one run apart', () => {
    const [own, other] = [
      mine({ a: 'x' }, [OLD]),
      record('m', THEIRS_AT, { a: 'y' }, [OLD, { ...OLD, answers: { a: 'z' } }]),
    ];
    expect(combine(own, other, 'replace', NOW)).toEqual({
      v: 1,
      run: { id: 'm', at: THEIRS_AT, answers: { a: 'y' } },
      past: [OLD, { ...OLD, id: 'old-2', answers: { a: 'z' } }, { id: 'm-2', at: MINE_AT, answers: { a: 'x' } }],
    });
  });

  test('keeps what later versions put beside, each with its own run', () => {
    const own = withMood(mine({ a: 'x' }, [], { note: 'mine', only: 1 }), 3);
    const other = theirs({ a: 'y' }, [], { note: 'theirs' });
    expect(combine(own, other, 'replace', NOW)).toEqual({
      note: 'theirs',
      only: 1,
      v: 1,
      run: other.run,
      past: [own.run],
    });
    expect(combine(withMood(mine({}), 3), other, 'replace', NOW)).toMatchObject({
      run: { id: 't', mood: 3 },
      past: [],
    });
  });

  test('keeps mine as an earlier run where the same answers have something else beside them', () => {
    const [own, other] = [withMood(mine({ a: 'x' }), 3), withMood(theirs({ a: 'x' }), 4)];
    expect(combine(own, other, 'replace', NOW)).toEqual({ v: 1, run: other.run, past: [own.run] });
    expect(combine(own, theirs({ a: 'x' }), 'replace', NOW)).toMatchObject({ run: { id: 't', mood: 3 }, past: [] });
  });
});

describe('merging', () => {
  test('adds what is only theirs, and fills what is empty', () => {
    expect(combine(mine({ a: 'x', b: '' }), theirs({ b: 'y', c: 'z', d: '' }), 'merge', NOW)).toEqual({
      v: 1,
      run: { id: 'm', at: NOW, answers: { a: 'x', b: 'y', c: 'z', d: '' } },
      past: [],
    });
  });

  test('keeps mine where both are written, and their whole run with the earlier ones', () => {
    const other = theirs({ a: 'y', b: 'z' });
    expect(combine(mine({ a: 'x' }), other, 'merge', NOW)).toEqual({
      v: 1,
      run: { id: 'm', at: NOW, answers: { a: 'x', b: 'z' } },
      past: [other.run],
    });
  });

  test('leaves the time alone where nothing was added', () => {
    expect(combine(mine({ a: 'x' }), theirs({ a: 'y' }, [OLD]), 'merge', NOW)).toEqual({
      v: 1,
      run: mine({ a: 'x' }).run,
      past: [OLD, theirs({ a: 'y' }).run],
    });
    expect(combine(mine({ a: 'x' }), theirs({ a: 'x' }), 'merge', NOW)).toEqual(mine({ a: 'x' }));
  });

  test('takes theirs where nothing is written in mine', () => {
    expect(combine(mine({ a: '' }, [OLD]), theirs({ b: 'z' }), 'merge', NOW)).toEqual({
      v: 1,
      run: { id: 't', at: THEIRS_AT, answers: { a: '', b: 'z' } },
      past: [OLD],
    });
  });

  test('keeps what later versions put beside; where that differs, their run too', () => {
    const [own, other] = [mine({ a: 'x' }, [], { note: 'mine' }), theirs({ a: 'x' }, [], { note: 'theirs', only: 1 })];
    expect(combine(own, withMood(other, 4), 'merge', NOW)).toEqual({
      note: 'mine',
      only: 1,
      v: 1,
      run: { id: 'm', at: MINE_AT, mood: 4, answers: { a: 'x' } },
      past: [],
    });
    expect(combine(withMood(own, 3), withMood(other, 4), 'merge', NOW)).toEqual({
      note: 'mine',
      only: 1,
      v: 1,
      run: { id: 'm', at: MINE_AT, mood: 3, answers: { a: 'x' } },
      past: [withMood(other, 4).run],
    });
  });
});

describe('over 10,000 pairs of records', () => {
  const ways = fc.constantFrom<MergeStrategy>('replace', 'merge');
  const many = { numRuns: 10_000 };
  const runsOf = ({ run, past }: SavedRecord): readonly Run[] => [run, ...past];
  /** Everything written in the second run is written in the first. */
  const holds = ({ answers }: Run, { answers: wanted }: Run): boolean =>
    Object.entries(wanted).every(([field, value]) => !isWritten(value) || isSame(answers[field], value));

  test('nothing that was written is lost, and no unknown key', () => {
    fc.assert(
      fc.property(records, records, ways, (own, other, way) => {
        const result = combine(own, other, way, NOW);
        const written = [...runsOf(own), ...runsOf(other)];
        return (
          written.every((run) => runsOf(result).some((kept) => holds(kept, run))) &&
          Object.keys({ ...own, ...other }).every((key) => Object.hasOwn(result, key))
        );
      }),
      many,
    );
  });

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(records, records, ways, (own, other, way) => {
        const once = combine(own, other, way, NOW);
        return isSame(combine(once, other, way, '2027-01-01T00:00:00.000Z'), once);
      }),
      many,
    );
  });

  test('replacing shows theirs, merging shows mine, and no two runs have one id', () => {
    fc.assert(
      fc.property(records, records, (own, other) => {
        const [replaced, merged] = [combine(own, other, 'replace', NOW), combine(own, other, 'merge', NOW)];
        return (
          isSame(writtenIn(replaced.run), writtenIn(other.run)) &&
          replaced.run.id === other.run.id &&
          (!hasAnswers(own.run.answers) || (holds(merged.run, own.run) && merged.run.id === own.run.id)) &&
          [replaced, merged].every(
            (record) => new Set(runsOf(record).map(({ id }) => id)).size === runsOf(record).length,
          )
        );
      }),
      many,
    );
  });

  test('“same” means that merging adds nothing', () => {
    fc.assert(
      fc.property(records, records, (own, other) => {
        if (compareRecords(own, other) !== 'same') return true;
        const merged = combine(own, other, 'merge', NOW);
        return (
          isSame(writtenIn(merged.run), writtenIn(own.run)) &&
          merged.past.every((run) => runsOf(own).some((known) => holds(known, run)))
        );
      }),
      many,
    );
  });

  test('a record is the same as itself', () => {
    fc.assert(
      fc.property(
        records,
        (own) => compareRecords(own, own) === (hasAnswers(own.run.answers) || own.past.length > 0 ? 'same' : 'new'),
      ),
      many,
    );
  });
});
