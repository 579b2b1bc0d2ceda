import { parseFragment } from 'parse5';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineScript } from '../../src/bundling/inline-script.ts';

/** What a browser takes for the text of the script, and whether anything of it is left over on the page. */
function read(tag: string): { readonly text: string; readonly rest: number } {
  const [script, ...rest] = parseFragment(`${tag}<p>after</p>`).childNodes;
  const [text] = script && 'childNodes' in script ? script.childNodes : [];
  return { text: text && 'value' in text ? text.value : '', rest: rest.length };
}

test.each([
  ['a text that ends a script', 'said = "</script><b>"'],
  ['the same in capitals', "said = '</SCRIPT >'"],
  ['the start of a remark', 'said = "<!--<script>"'],
  ['a template', 'said = `<!-- ${1 + 1} </script> -->`'],
  ['a pattern', 'said = "</script>".match(/<!--|<\\/script/)[0]'],
  ['nothing of the kind', 'said = "<p>" + (1 < 2)'],
])('%s means the same on a page', (_, code) => {
  const { text, rest } = read(inlineScript(code, 'a'));
  expect(rest).toBe(1);
  expect(runInNewContext(`${text};said`)).toBe(runInNewContext(`${code};said`));
});

test('code that cannot be written in another way is told with its name', () => {
  expect(() => inlineScript('a=1<!--b\n', 'the matrix')).toThrow(/^the matrix has/);
  expect(() => inlineScript('a=b</script/.exec(c)', 'the matrix')).toThrow(/^the matrix has/);
});
