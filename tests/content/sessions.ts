/** A step of a session, as its heading has it: “### 5 to 12: One example”. */
export type Step = { readonly from: number; readonly to: number; readonly title: string };

/** The steps of a session, in the order of the text. */
export const stepsIn = (text: string): Step[] =>
  [...text.matchAll(/^### (\d+) to (\d+): (.+)$/gm)].map(([, from, to, title = '']) => ({
    from: Number(from),
    to: Number(to),
    title,
  }));

/** Where the minutes of a session do not run from nought to its end without a gap: one line for each fault. */
export function minutesAmiss(steps: readonly Step[], end: number): string[] {
  const starts = [...steps.map(({ from }) => from), end];
  const ends = [0, ...steps.map(({ to }) => to)];
  const backwards = steps.filter(({ from, to }) => to <= from);
  return [
    ...ends.flatMap((minute, at) =>
      minute === starts[at] ? [] : [`minute ${String(minute)} is followed by ${String(starts[at])}`],
    ),
    ...backwards.map(({ title }) => `“${title}” ends before it begins`),
  ];
}

/** The text under a heading of the second step, up to the next one; empty where there is no such heading. */
export const partOf = (text: string, heading: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
