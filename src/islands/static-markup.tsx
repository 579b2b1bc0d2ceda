import type { ComponentChildren } from 'preact';

/**
 * Markup that the page is built with and that never changes. At build it has children; in the browser it has none, and
 * Preact leaves what is there as it is: the script needs neither the code nor the words for it.
 */
export function StaticMarkup({
  children,
  ...attributes
}: {
  children?: ComponentChildren;
  class?: string;
  hidden?: boolean;
}) {
  return children ? (
    <div {...attributes}>{children}</div>
  ) : (
    <div {...attributes} dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
