import { describe, expect, test } from 'vitest';
import { change, faults, LESSON, PAGE } from '../course.ts';

const EVIDENCE = '<Evidence id="mood" />';
const TEXT = 'A no hurts.';

describe('what a lesson may not hold', () => {
  test('an import', async () => {
    expect(await faults(change(LESSON, '## What one', "import x from 'x';\n\n## What one"))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:11 | import x from 'x';
      found: “import x from 'x';”
      expected: prose
      fix: Take the line out. Tags are known to every lesson, nothing is imported."
    `);
  });

  test('an expression in braces, in a line of its own and in a sentence', async () => {
    expect(await faults(change(LESSON, TEXT, '{1 + 1}\n\nA no {hurts}.'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | {1 + 1}
      found: “{1 + 1}”
      expected: prose: braces are read as program code
      fix: Take the braces out. A remark for other authors does not belong in a lesson.

      content/en/lessons/reflection/first-no.mdx:10 | A no {hurts}. It does not say
      found: “{hurts}”
      expected: prose: braces are read as program code
      fix: Take the braces out. A remark for other authors does not belong in a lesson."
    `);
  });

  test('HTML', async () => {
    expect(await faults(change(LESSON, TEXT, '<div class="big">A no hurts.</div>'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | <div class="big">A no hurts.</div> It does not say
      found: HTML: <div>
      expected: prose and the tags <Evidence id="…" />, <Beside id="…">, <Example who="…">, <Activity id="…" />
      fix: Write it as Markdown: an empty line between paragraphs, *stress*, **strong**, [words](address). Looks are not set here."
    `);
  });

  test('a fragment', async () => {
    expect(await faults(change(LESSON, TEXT, '<>A no hurts.</>'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | <>A no hurts.</> It does not say
      found: HTML: <>
      expected: prose and the tags <Evidence id="…" />, <Beside id="…">, <Example who="…">, <Activity id="…" />
      fix: Write it as Markdown: an empty line between paragraphs, *stress*, **strong**, [words](address). Looks are not set here."
    `);
  });

  test('a tag that nobody knows, with the one that was meant', async () => {
    expect(await faults(change(LESSON, EVIDENCE, `${EVIDENCE}<Evidnce id="mood" />`))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood" /><Evidnce id="mood" />
      found: <Evidnce>
      expected: prose and the tags <Evidence id="…" />, <Beside id="…">, <Example who="…">, <Activity id="…" />
      fix: Did you mean “Evidence”? Write one of the known tags, or take it out."
    `);
  });

  test('a tag named like a part of every object', async () => {
    expect(await faults(change(LESSON, TEXT, `${TEXT} <Constructor />`), change(PAGE, 'A few', '<toString /> A few')))
      .toMatchInlineSnapshot(`
        "content/en/lessons/reflection/first-no.mdx:8 | A no hurts. <Constructor /> It does not say
        found: <Constructor>
        expected: prose and the tags <Evidence id="…" />, <Beside id="…">, <Example who="…">, <Activity id="…" />
        fix: Write one of the known tags, or take it out.

        content/en/pages/about.mdx:8 | <toString /> A few people who were turned down in 2020.
        found: HTML: <toString>
        expected: prose and the tags <Questions id="…" />, <Situations />, <Sheets />
        fix: Write it as Markdown: an empty line between paragraphs, *stress*, **strong**, [words](address). Looks are not set here."
      `);
  });

  test('a tag shown as code, which the rest of the site would take for a tag', async () => {
    expect(await faults(change(LESSON, TEXT, 'A no `<Evidence id="mood" />` hurts.'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:8 | A no \`<Evidence id="mood" />\` hurts. It does not say
      found: a tag shown as code: “<Evidence id="mood" />”
      expected: tags that work
      fix: Take the marks for code out."
    `);
  });
});

describe('how a tag is written', () => {
  test('with its attribute', async () => {
    expect(await faults(change(LESSON, '<Example who="Ana, 40, cook">', '<Example>'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:42 | <Example>
      found: <Example> without “who” in quotation marks
      expected: <Example who="…">
      fix: Write <Example who="…">."
    `);
  });

  test('with its attribute alone', async () => {
    expect(await faults(change(LESSON, '<Beside id="agree">', '<Beside id="agree" style="color: red">')))
      .toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:13 | <Beside id="agree" style="color: red">
      found: “style” in <Beside>
      expected: <Beside id="…">
      fix: Take it out: <Beside> has “id” and nothing else."
    `);
  });

  test('with its attribute as text', async () => {
    expect(await faults(change(LESSON, EVIDENCE, `${EVIDENCE}<Evidence id={mood} />`))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood" /><Evidence id={mood} />
      found: <Evidence> without “id” in quotation marks
      expected: <Evidence id="…" />
      fix: Write <Evidence id="…" />."
    `);
  });

  test('without attributes out of an object', async () => {
    expect(await faults(change(LESSON, EVIDENCE, '<Evidence id="mood" {...all} />'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood" {...all} />
      found: “{…}” in <Evidence>
      expected: <Evidence id="…" />
      fix: Take it out: <Evidence> has “id” and nothing else."
    `);
  });

  test('with straight double quotation marks, which is how the site looks for it', async () => {
    expect(await faults(change(LESSON, EVIDENCE, "<Evidence id='mood' />"))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id='mood' />
      found: <Evidence> with other spaces or quotation marks
      expected: <Evidence id="…" />
      fix: Write <Evidence id="…" />, with one space and straight double quotation marks."
    `);
  });

  test('with text inside, where it holds text', async () => {
    expect(
      await faults(change(LESSON, '\n\nAna had one no. She counts her letters and looks at the first step.\n\n', '')),
    ).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:42 | <Example who="Ana, 40, cook"></Example>
      found: <Example> with nothing inside
      expected: <Example who="…">
      fix: Put the text between <Example who="…"> and </Example>."
    `);
  });

  test('without text inside, where it holds none', async () => {
    expect(await faults(change(LESSON, EVIDENCE, '<Evidence id="mood">here</Evidence>'))).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:21 | A day, a mood and a room all count.<Evidence id="mood">here</Evidence>
      found: <Evidence> with text inside
      expected: <Evidence id="…" />
      fix: Write <Evidence id="…" />, and put the text beside it."
    `);
  });

  test('on a line of its own, where it is a part of the lesson', async () => {
    expect(
      await faults(
        change(LESSON, 'looks at the first step.', 'looks.\n\n<Activity id="counting" />'),
        change(
          LESSON,
          '</Example>\n\n<Activity id="first-no-check" />\n\n<Activity id="counting" />',
          '</Example>\n\n<Activity id="first-no-check" />',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/en/lessons/reflection/first-no.mdx:46 | <Activity id="counting" />
      found: <Activity> inside a paragraph, a list or another tag
      expected: <Activity id="…" />
      fix: Put it on a line of its own, with an empty line before and after.

      content/en/lessons/reflection/first-no.mdx:50 | <Activity id="first-no-check" />
      found: <Activity id="first-no-check" /> not first among the activities
      expected: reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step
      fix: Move it to the first place."
    `);
  });
});

describe('what a page may hold', () => {
  test('its own tags, and not those of lessons', async () => {
    expect(await faults(change(PAGE, 'A few people', '<Evidence id="mood" />A few people'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:8 | <Evidence id="mood" />A few people who were turned down in 2020.
      found: <Evidence>
      expected: prose and the tags <Questions id="…" />, <Situations />, <Sheets />
      fix: Write one of the known tags, or take it out."
    `);
  });

  test('no attribute where a tag has none', async () => {
    expect(await faults(change(PAGE, 'A few people', '<Sheets theme="fit" />\n\nA few people'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:8 | <Sheets theme="fit" />
      found: “theme” in <Sheets>
      expected: <Sheets />
      fix: Take it out: <Sheets> has no attribute."
    `);
  });

  test('a list on a line of its own', async () => {
    expect(await faults(change(PAGE, 'A few people', 'Here: <Situations /> A few people'))).toMatchInlineSnapshot(`
      "content/en/pages/about.mdx:8 | Here: <Situations /> A few people who were turned down in 2020.
      found: <Situations> inside a paragraph, a list or another tag
      expected: <Situations />
      fix: Put it on a line of its own, with an empty line before and after."
    `);
  });

  test('each of its tags, written as it should be', async () => {
    const all = '<Situations />\n\n<Sheets />\n\n<Questions id="first-no-check" />\n\nA few people';
    expect(await faults(change(PAGE, 'A few people', all))).toBe('');
  });
});
