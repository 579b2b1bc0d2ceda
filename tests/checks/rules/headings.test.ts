import { expect, test } from 'vitest';
import { change, faults, LESSON, PAGE } from '../course.ts';

test('a heading is not a second title', async () => {
  expect(await faults(change(LESSON, '## What one no can say', '# What one no can say'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:11 | # What one no can say
    found: a heading with “#”
    expected: “##”, and below it “###”
    fix: Write “##”: “#” is the title at the top of the file."
  `);
});

test('a heading skips no step', async () => {
  expect(await faults(change(LESSON, '## What one no can say', '### What one no can say'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:11 | ### What one no can say
    found: a heading with “###”
    expected: “##”, and below it “###”
    fix: Write “##”, or put a “##” heading above it."
  `);
});

test('a heading is not deeper than two steps', async () => {
  expect(await faults(change(LESSON, '### Why that is so', '#### Why that is so'))).toMatchInlineSnapshot(`
    "content/en/lessons/reflection/first-no.mdx:19 | #### Why that is so
    found: a heading with “####”
    expected: “##”, and below it “###”
    fix: Write “###”, or make it a paragraph: lessons are too short for more steps."
  `);
});

test('pages keep the same order', async () => {
  expect(await faults(change(PAGE, '## Who we are', '### Who we are'))).toMatchInlineSnapshot(`
    "content/en/pages/about.mdx:6 | ### Who we are
    found: a heading with “###”
    expected: “##”, and below it “###”
    fix: Write “##”, or put a “##” heading above it."
  `);
});
