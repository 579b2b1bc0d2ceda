import { Script } from 'node:vm';

/**
 * A classic script as it may stand inside a page. An HTML parser ends a script at `</script`, wherever in it that stands,
 * and leaves its usual path at `<!--`; in a text, a template or a pattern the same character may be written in another way.
 *
 * @param name what it is called where it fails
 * @param mark an attribute of the tag
 * @throws Error when one of the two stands in the code itself, where nothing else means the same
 */
export function inlineScript(code: string, name: string, mark = ''): string {
  const text = code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');
  try {
    if (text !== code) new Script(text);
  } catch {
    throw new Error(`${name} has "</script" or "<!--" in its code, which would end it in a page: write it apart.`);
  }
  return `<script${mark && ` ${mark}`}>${text}</script>`;
}
