/** What the compare view says. */
export type CompareWording = {
  readonly kind: 'compare';
};
