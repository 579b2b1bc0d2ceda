import { encode } from 'uqr';

/** A row as strokes: the dark runs, and the ways between them. */
const strokes = (row: readonly boolean[], y: number): string => {
  const runs = row
    .map((dark) => (dark ? 'x' : ' '))
    .join('')
    .matchAll(/x+/g);
  return [...runs].map(({ 0: run, index }) => `M${String(index)} ${String(y + 0.5)}h${String(run.length)}`).join('');
};

/**
 * An address as a code for the camera of a phone.
 *
 * @param label what the code is, for people who do not see it
 */
export function Qr({ address, label }: { address: string; label: string }) {
  // Level M mends damage of about 15 %, which paper needs; four modules of quiet zone as ISO/IEC 18004 asks.
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width={4 * size}
      height={4 * size}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(strokes).join('')} stroke="#000" />
    </svg>
  );
}
