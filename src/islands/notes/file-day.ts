/** A day as it stands in the name of a file: `2026-11-25`, where the reader is. */
export const fileDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
