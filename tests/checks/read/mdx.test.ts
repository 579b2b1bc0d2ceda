import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/checks/read/mdx.ts';
import { change, faults, LESSON, PAGE, write } from '../course.ts';

describe('what cannot be read is told with its line', () => {
  test('a tag that is not closed', async () => {
    expect(await faults(change(LESSON, '</Beside>', ''))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:13 | <Beside id="agree">
      found: <Beside> in line 13, which is not closed where it should be
      expected: every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and every <Evidence … /> and <Activity … /> to end in “/>”
      fix: Put </Beside> where the text inside ends, or end the tag in “/>” if it has no text inside."
    `);
  });

  test('a tag that is not closed before the paragraph ends', async () => {
    expect(await faults(change(LESSON, '<Evidence id="mood" />', '<Evidence id="mood">'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood">
      found: <Evidence> in line 21, which is not closed where it should be
      expected: every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and every <Evidence … /> and <Activity … /> to end in “/>”
      fix: Put </Evidence> where the text inside ends, or end the tag in “/>” if it has no text inside."
    `);
  });

  test('a tag that is not opened', async () => {
    expect(await faults(change(PAGE, 'in 2020.', 'in 2020.\n\n</Beside>'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:10 | </Beside>
      found: a closing tag without its opening one
      expected: every <Beside …> and <Example …> to have its </Beside> and </Example>, each on a line of its own with an empty line before and after, and every <Evidence … /> and <Activity … /> to end in “/>”
      fix: Put the opening tag in, or take this one out."
    `);
  });

  test('a tag without quotation marks', async () => {
    expect(await faults(change(LESSON, '<Beside id="agree">', '<Beside id=agree>'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:13 | <Beside id=agree>
      found: something that cannot be read here (Unexpected character \`a\` (U+0061) before attribute value, expected a character that can start an attribute value, such as \`"\`, \`'\`, or \`{\`)
      expected: prose, Markdown, and tags such as <Evidence id="…" />
      fix: Look for a “<” on this line: a tag needs its quotation marks and its “/>”; “less than” is written in words; a link is written [words](https://…); a remark for other authors does not belong in a lesson."
    `);
  });

  test('a brace that is not closed', async () => {
    expect(await faults(change(LESSON, 'A no hurts.', 'A no hurts {a lot.'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | A no hurts {a lot. It does not say
      found: a brace, { or }
      expected: prose: braces are read as program code
      fix: Take the braces out, or use round brackets."
    `);
  });

  test('braces around words', async () => {
    expect(await faults(change(LESSON, 'A no hurts.', 'A no hurts {a lot}.'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | A no hurts {a lot}. It does not say
      found: a brace, { or }
      expected: prose: braces are read as program code
      fix: Take the braces out, or use round brackets."
    `);
  });

  test('a remark in HTML', async () => {
    expect(await faults(change(LESSON, '## What one', '<!-- later -->\n\n## What one'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:11 | <!-- later -->
      found: something that cannot be read here (Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`)
      expected: prose, Markdown, and tags such as <Evidence id="…" />
      fix: Look for a “<” on this line: a tag needs its quotation marks and its “/>”; “less than” is written in words; a link is written [words](https://…); a remark for other authors does not belong in a lesson."
    `);
  });

  test('an address in angle brackets', async () => {
    expect(await faults(change(PAGE, 'in 2020.', 'in 2020. See <https://example.org>.'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:8 | A few people who were turned down in 2020. See <https://example.org>.
      found: something that cannot be read here (Unexpected character \`/\` (U+002F) before local name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`)
      expected: prose, Markdown, and tags such as <Evidence id="…" />
      fix: Look for a “<” on this line: a tag needs its quotation marks and its “/>”; “less than” is written in words; a link is written [words](https://…); a remark for other authors does not belong in a lesson."
    `);
  });

  test('a paragraph that starts like a program', async () => {
    expect(await faults(change(PAGE, 'A few people', 'export of goods is what A few people'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:8 | export of goods is what A few people who were turned down in 2020.
      found: a paragraph that starts with the word “import” or “export”
      expected: prose
      fix: Let the sentence start with another word: at the start of a paragraph these two are read as program code."
    `);
  });

  test('a head that is not closed', async () => {
    expect(await faults(change(PAGE, 'who we are.\n---', 'who we are.'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:1 | ---
      found: a first line of three hyphens, and no second one
      expected: title and first sentence between two lines of three hyphens, then the text
      fix: Start the file with a line “---”, then “title: …” and the other lines of the head, then a line “---” again. Copy the head of a file beside this one."
    `);
  });

  test('no head', async () => {
    expect(await faults(write(PAGE, '## Who we are\n\nPeople.\n'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:1 | ## Who we are
      found: no line of three hyphens at the top
      expected: title and first sentence between two lines of three hyphens, then the text
      fix: Start the file with a line “---”, then “title: …” and the other lines of the head, then a line “---” again. Copy the head of a file beside this one."
    `);
  });

  test('a mistake in the head', async () => {
    expect(await faults(change(LESSON, 'now: One no says very little.', 'now: One no: very little.')))
      .toMatchInlineSnapshot(`
        "content/en/lessons/reflection/first-no.mdx:4 | now: One no: very little. Here is how little.
        found: a second colon in one line, or a line that does not start under its neighbours
        expected: one “word: text” to a line
        fix: If the text itself contains a colon, put quotation marks around the whole text: label: "One thing: this"."
      `);
  });
});

describe('a file', () => {
  test('keeps its lines and offsets below the head', () => {
    const text = '---\ntitle: T\n---\n\nOne.\n';
    const { front, body, problems } = parseMdx('x.mdx', text);
    expect(problems).toEqual([]);
    expect(front?.data).toEqual({ title: 'T' });
    const start = body.tree?.children?.[0]?.position.start;
    expect(start).toMatchObject({ line: 5, offset: text.indexOf('One') });
  });

  test('may end its lines as Windows does', () => {
    const { front, body, problems } = parseMdx('x.mdx', '---\r\ntitle: T\r\n---\r\n\r\nOne.\r\n');
    expect(problems).toEqual([]);
    expect(front?.data).toEqual({ title: 'T' });
    expect(body.tree?.children?.[0]?.position.start.line).toBe(5);
  });

  test('may have a line of hyphens in its text', () => {
    expect(parseMdx('x.mdx', '---\ntitle: T\n---\n\nOne.\n\n---\n\nTwo.\n').front?.data).toEqual({ title: 'T' });
  });
});
