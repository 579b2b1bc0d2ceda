/** The day of a moment (ISO 8601) as a language writes it; nothing when the clock wrote nonsense. */
export const dayOf = (at: string | null, language: string): string => {
  const day = new Date(at ?? '');
  return Number.isNaN(day.getTime()) ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
};
