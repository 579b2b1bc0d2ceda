import type { ComponentChildren } from 'preact';

/** The heading of an activity: of the page where it stands alone, of a part of it elsewhere. */
export function Heading({ level, id, children }: { level: 1 | 2; id: string; children: ComponentChildren }) {
  const Tag = level === 1 ? 'h1' : 'h2';
  return <Tag id={`${id}-title`}>{children}</Tag>;
}

/** The heading of a part of an activity: one level below, and of one size everywhere. */
export function PartHeading({ level, children }: { level: 1 | 2; children: ComponentChildren }) {
  const Tag = level === 1 ? 'h2' : 'h3';
  return <Tag class="h3">{children}</Tag>;
}
