import type { ComponentChildren } from 'preact';

/**
 * Lays parts of an activity on the page. In an embed they are cut into steps (`islands/step.tsx`).
 *
 * @param items what is laid; an id that begins with a colon is a step of its own
 * @param draw draws those of them that stand together
 */
export type LayoutStrategy = <Item extends { readonly id: string }>(
  items: readonly Item[],
  draw: (together: readonly Item[]) => ComponentChildren,
) => ComponentChildren;

/** Outside of embeds all stand together. */
export const inlineLayout: LayoutStrategy = (items, draw) => draw(items);
