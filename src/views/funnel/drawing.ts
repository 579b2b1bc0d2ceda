import type { Funnel } from './funnel.ts';

/** One counted step, drawn: a bar, the part below it that goes on, and the part that falls away. All in SVG units. */
export type Stage = {
  readonly field: string;
  /** Path of the bar, from the left edge; null when the step was not counted. */
  readonly bar: string | null;
  /** What goes on to the next counted step, drawn down to its bar; null when nothing does. */
  readonly on: string | null;
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
    if (count.state !== 'ok') return { field, bar: null, on: null, away: null };
    const bar = block(wide(count.value), y, y + THICK);
    const passage = flow.find(({ from }) => from === field);
    if (!passage) return { field, bar, on: null, away: null };
    const goes = passage.went > 0 ? wide(passage.went) : 0;
    const below = counts.findIndex((step) => step.field === passage.to) * BAND + TOP;
    return {
      field,
      bar,
      on: goes > 0 ? block(goes, y + THICK, below) : null,
      away: passage.stopped > 0 ? fall(goes, wide(count.value), y + THICK) : null,
    };
  });
}

/** A rectangle from the left edge. */
const block = (width: number, top: number, bottom: number): string => `M0 ${top}H${width}V${bottom}H0z`;

/** A ribbon from `left`..`right` at height `y` that drifts aside and ends below. */
function fall(left: number, right: number, y: number): string {
  const [end, a, b] = [y + 76, round(left), round(right)];
  const [c, d] = [round(left + DRIFT), round(right + DRIFT)];
  return `M${a} ${y}H${b}C${b} ${y + 40} ${d} ${y + 30} ${d} ${end}H${c}C${c} ${y + 30} ${a} ${y + 40} ${a} ${y}z`;
}
