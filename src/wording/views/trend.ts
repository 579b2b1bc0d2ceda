/** What the trend view says. */
export type TrendWording = {
  readonly kind: 'trend';
};
