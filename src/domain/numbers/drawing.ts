import type { Funnel } from './funnel.ts';

/** One counted step, drawn: a bar, the part below it that goes on, and the part that falls away. All in SVG units. */
export type Stage = {
  readonly field: string;
  /** Left edge is 0; `width` 0 when the step was not counted. */
  readonly bar: { readonly y: number; readonly width: number };
  /** Width of what goes on to the next counted step, 0 when nothing does. */
  readonly on: number;
  /** Path of what stops here, or null. */
  readonly away: string | null;
};

/** The drawing's coordinates: every step has a band of `BAND`, the widest bar is `WIDEST`; the box is 100 wide. */
export const BAND = 100;
const WIDEST = 92;
const TOP = 4;
const THICK = 18;
/** How far what stops drifts aside while it falls. */
const DRIFT = 8;
/** A count above zero is never thinner than this, and zero is drawn this thin, so that the step can be seen. */
const THINNEST = 0.8;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The shape of a search, for an SVG that may be stretched: widths follow the counts, heights are fixed, no text inside.
 */
export function drawFunnel({ counts, flow }: Funnel): Stage[] {
  const values = counts.flatMap(({ count }) => (count.state === 'ok' ? [count.value] : []));
  const most = Math.max(1, ...values);
  const wide = (value: number): number => Math.max(THINNEST, round((WIDEST * value) / most));
  return counts.map(({ field, count }, index) => {
    const y = index * BAND + TOP;
    if (count.state !== 'ok') return { field, bar: { y, width: 0 }, on: 0, away: null };
    const width = wide(count.value);
    const passage = flow.find(({ from }) => from === field);
    const on = passage && passage.went > 0 ? wide(passage.went) : 0;
    const away = passage && passage.stopped > 0 ? fall(on, width, y + THICK) : null;
    return { field, bar: { y, width }, on, away };
  });
}

/** A ribbon from `left`..`right` at height `y` that drifts aside and ends below. */
function fall(left: number, right: number, y: number): string {
  const [end, a, b] = [y + 76, round(left), round(right)];
  const [c, d] = [round(left + DRIFT), round(right + DRIFT)];
  return `M${a} ${y}H${b}C${b} ${y + 40} ${d} ${y + 30} ${d} ${end}H${c}C${c} ${y + 30} ${a} ${y + 40} ${a} ${y}z`;
}
