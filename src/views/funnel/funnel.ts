import { textOf, type Answers } from '../../domain/saved/record.ts';
import { readCount, type Count } from '../../domain/numbers/count.ts';
import { wilson, type Interval } from './interval.ts';

/** One stage of the search: the id of the field that holds its count, and the limits of that field. */
export type FunnelStep = { readonly field: string; readonly min: number; readonly max: number };

export type FunnelInput = {
  /** In order, for example applications, replies, interviews, finals, offers. */
  readonly steps: readonly FunnelStep[];
  /** Field id → what was typed; '', missing, or not text is empty. */
  readonly answers: Answers;
};

/** The way from one filled step to the next filled one. `started` = `went` + `stopped`. */
export type Passage = {
  readonly from: string;
  readonly to: string;
  /** True when `to` is the very next step: with a gap between, nobody can say where in the gap it stopped. */
  readonly next: boolean;
  readonly started: number;
  readonly went: number;
  readonly stopped: number;
  /** Shares going on that would fit these counts (95 %). */
  readonly interval: Interval;
  /** Whether there are enough to say anything. */
  readonly tell: boolean;
};

/** `field` counts more than the filled step before it, `than`. */
export type Conflict = { readonly field: string; readonly than: string };

/** The passage with the smallest share going on. */
export type Narrowest = {
  readonly from: string;
  readonly to: string;
  /** 'clear': its interval lies below those of all others. 'hint': it overlaps one. 'only': there is no other. */
  readonly sure: 'clear' | 'hint' | 'only';
  /** Whether it is worth working on: no gap in it, and even the best share that would fit is below one half. */
  readonly advise: boolean;
};

export type Funnel = {
  readonly state: 'empty' | 'conflict' | 'too-few' | 'ready';
  readonly counts: readonly { readonly field: string; readonly count: Count }[];
  readonly flow: readonly Passage[];
  readonly conflicts: readonly Conflict[];
  readonly narrowest: Narrowest | null;
};

/**
 * From how many on a passage is told. Our own editorial choice, not a rule of statistics: with four or fewer the 95 %
 * Wilson interval covers nearly half the scale at the very least (0.49 for none or all of four), and 0.65 or more when
 * some went on and some did not.
 */
export const TOO_FEW = 5;

/** Advice needs at least this: even at its best the share would still be below one half. Also our own choice. */
const WORTH_A_LOOK = 0.5;

const shareOf = ({ went, started }: Passage): number => went / started;

/** The narrowest passage among those that can be told; null when nothing can be told, or nothing stops. */
function narrowestIn(flow: readonly Passage[]): Narrowest | null {
  // Sorting is stable, so of full equals the earlier comes first.
  const [least] = flow
    .filter(({ tell }) => tell)
    .sort((one, other) => shareOf(one) - shareOf(other) || other.started - one.started);
  if (!least?.stopped) return null;
  const { from, to, next, interval } = least;
  const others = flow.filter((passage) => passage !== least);
  const clear = others.every((other) => interval.high < other.interval.low);
  const sure = others.length === 0 ? 'only' : clear ? 'clear' : 'hint';
  return { from, to, sure, advise: next && interval.high < WORTH_A_LOOK };
}

/**
 * Works out where a search stops from the counts a reader typed.
 *
 * Steps left blank, or filled with something that is not a count, are passed over: the steps around them are compared
 * directly. A count above that of the filled step before it makes a conflict instead of a passage; everything else is
 * still worked out, and the larger count starts the next passage. Never throws.
 *
 * @returns `counts`: each step as read, in order. `flow`: passages between neighbouring filled steps. `narrowest`: the
 *   told passage with the smallest share going on (equal shares: the one with more started, then the earlier); null when
 *   nothing can be told or nothing stops. `state`: 'empty' with fewer than two filled steps, 'conflict' when they leave no
 *   passage, 'too-few' when no passage starts from at least `TOO_FEW`, otherwise 'ready'.
 */
export function funnel({ steps, answers }: FunnelInput): Funnel {
  const counts = steps.map(({ field, min, max }) => ({
    field,
    count: readCount(textOf(answers, field), { min, max }),
  }));
  const filled = counts.flatMap(({ field, count }, place) =>
    count.state === 'ok' ? [{ field, place, value: count.value }] : [],
  );

  const flow: Passage[] = [];
  const conflicts: Conflict[] = [];
  filled.forEach(({ field: from, place, value: started }, index) => {
    const after = filled[index + 1];
    if (!after) return;
    const { field: to, value: went } = after;
    if (went > started) conflicts.push({ field: to, than: from });
    else {
      const next = after.place === place + 1;
      const interval = wilson(went, started);
      flow.push({ from, to, next, started, went, stopped: started - went, interval, tell: started >= TOO_FEW });
    }
  });

  const passed = flow.length > 0 ? (flow.some(({ tell }) => tell) ? 'ready' : 'too-few') : 'conflict';
  return { state: filled.length < 2 ? 'empty' : passed, counts, flow, conflicts, narrowest: narrowestIn(flow) };
}
