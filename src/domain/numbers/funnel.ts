import { textOf, type Answers } from '../saved/record.ts';
import { readCount, type Count } from './count.ts';
import { wilson, type Interval } from './interval.ts';

/** One stage of the search and the id of the field that holds its count. */
export type FunnelStep = { readonly field: string };

export type FunnelInput = {
  /** In order, for example applications, replies, interviews, finals, offers. */
  readonly steps: readonly FunnelStep[];
  /** Field id → what was typed; '', missing, or not text is empty. */
  readonly answers: Answers;
  /** Largest believable count, for example 9,999. */
  readonly max: number;
};

/** The way from one filled step to the next filled one. `started` = `went` + `stopped`. */
export type Passage = {
  readonly from: string;
  readonly to: string;
  readonly started: number;
  readonly went: number;
  readonly stopped: number;
  /** Shares going on that would fit these counts (95 %). */
  readonly interval: Interval;
  /** Whether there are enough to say anything. */
  readonly tell: boolean;
};

/** `field` holds `value`, more than the `limit` that the filled step before it, `than`, allows. */
export type Conflict = {
  readonly field: string;
  readonly than: string;
  readonly value: number;
  readonly limit: number;
};

/** The passage where most stops: 'clear' when its interval lies below all others, otherwise only a 'hint'. */
export type MostRoom = { readonly from: string; readonly to: string; readonly sure: 'clear' | 'hint' };

export type Funnel = {
  readonly state: 'empty' | 'too-few' | 'ready';
  readonly counts: readonly { readonly field: string; readonly count: Count }[];
  readonly flow: readonly Passage[];
  readonly conflicts: readonly Conflict[];
  readonly most: MostRoom | null;
};

/**
 * From how many on a passage is told. Our own editorial choice, not a rule of statistics: with four or fewer the 95 %
 * Wilson interval covers nearly half the scale at the very least (0.49 for none or all of four), and 0.65 or more when
 * some went on and some did not.
 */
export const TOO_FEW = 5;

const shareOf = ({ went, started }: Passage): number => went / started;

/** The passage with most room, among those that can be told. */
function mostRoom(told: readonly Passage[]): MostRoom | null {
  // Sorting is stable: of passages equal in both, the earlier stays first.
  const [most, ...others] = [...told].sort(
    (one, other) => shareOf(one) - shareOf(other) || other.started - one.started,
  );
  if (!most?.stopped) return null;
  const clear = others.length > 0 && others.every(({ interval }) => most.interval.high < interval.low);
  return { from: most.from, to: most.to, sure: clear ? 'clear' : 'hint' };
}

/**
 * Works out where a search stops from the counts a reader typed.
 *
 * Steps left blank, or filled with something that is not a count, are passed over: the steps around them are compared
 * directly. A count above that of the filled step before it makes a conflict instead of a passage; everything else is
 * still worked out, and the larger count starts the next passage. Never throws.
 *
 * @returns `counts`: each step as read, in order. `flow`: passages between neighbouring filled steps. `most`: the told
 *   passage with the smallest share going on (equal shares: the one with more started, then the earlier); null when
 *   nothing can be told or nothing stops. `state`: 'empty' with fewer than two filled steps, 'too-few' when no passage
 *   starts from at least `TOO_FEW`, otherwise 'ready'.
 */
export function funnel({ steps, answers, max }: FunnelInput): Funnel {
  const counts = steps.map(({ field }) => ({
    field,
    count: readCount(textOf(answers, field), { min: 0, max }),
  }));
  const filled = counts.flatMap(({ field, count }) => (count.state === 'ok' ? [{ field, value: count.value }] : []));

  const flow: Passage[] = [];
  const conflicts: Conflict[] = [];
  filled.forEach(({ field: from, value: started }, index) => {
    const next = filled[index + 1];
    if (!next) return;
    const { field: to, value: went } = next;
    if (went > started) conflicts.push({ field: to, than: from, value: went, limit: started });
    else {
      const interval = wilson(went, started);
      flow.push({ from, to, started, went, stopped: started - went, interval, tell: started >= TOO_FEW });
    }
  });

  const told = flow.filter(({ tell }) => tell);
  const state = filled.length < 2 ? 'empty' : told.length ? 'ready' : 'too-few';
  return { state, counts, flow, conflicts, most: mostRoom(told) };
}
