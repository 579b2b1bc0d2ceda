// Apart from places: every page that reads records needs these few.

/** True for the name of a generation: it is no answer of a reader. */
export const isGeneration = (name: string): boolean => name.endsWith('.@');

/** True when a name is one of those that hang on lines: a box, a generation, a pick or a mark. */
export const isOfLines = (name: string): boolean => /^[^.]+\.[1-9](\.|$)/.test(name);

/** True for the name of a pick: a place of an order. */
export const isPick = (name: string): boolean => /^[^.]+\.[1-9]$/.test(name);
