/** A course as far as its order goes. */
type Ordered<Theme, Group> = { readonly themes: readonly Theme[]; readonly opening: Group; readonly closing: Group };

/** The parts of a course in order, each with the name that stands in the addresses of its lessons. */
export const partsOf = <Theme extends { readonly id: string }, Group>({
  opening,
  themes,
  closing,
}: Ordered<Theme, Group>): readonly (Theme | (Group & { readonly id: string }))[] => [
  { id: 'opening', ...opening },
  ...themes,
  { id: 'closing', ...closing },
];
