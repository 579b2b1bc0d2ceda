/**
 * A text that depends on an answer. It is keyed by its own value, so a change makes a new element: a browser's translator
 * replaces text nodes by `<font>` elements, and Preact would go on changing the text node that nobody sees any more
 * (https://github.com/preactjs/preact/issues/948).
 */
export function TranslationSafeText({
  text,
  as: Tag = 'span',
  ...rest
}: {
  text: string;
  as?: 'span' | 'b' | 'strong' | 'td' | 'small';
  class?: string;
  /** For words of a reader that stand alone: they run as they begin. */
  dir?: 'auto';
}) {
  return (
    <Tag key={text} {...rest}>
      {text}
    </Tag>
  );
}
