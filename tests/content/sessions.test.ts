import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { minutesAmiss, partOf, stepsIn } from './sessions.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content', 'en');
const FOLDER = join(CONTENT, 'pages', 'advisers', 'sessions');
const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.mdx`), 'utf8');
const names = readdirSync(FOLDER).map((file) => file.replace(/\.mdx$/, ''));
const { themes } = parse(readFileSync(join(CONTENT, 'course.yaml'), 'utf8')) as {
  themes: { id: string; lessons: string[] }[];
};
const ONE = 'one-to-one';

test('there is a session for one person, and one for each theme', () => {
  expect([...names].sort()).toEqual([ONE, ...themes.map(({ id }) => id)].sort());
});

describe.for(names)('%s', (name) => {
  const text = textOf(name);
  const steps = stepsIn(text);

  test('its minutes run from nought to its end, without a gap', () => {
    expect(minutesAmiss(steps, name === ONE ? 10 : 50)).toEqual([]);
  });

  test('has words to say, things that can go wrong and what to do, and the support line', () => {
    expect([...partOf(text, 'Minute by minute').matchAll(/^> /gm)].length).toBeGreaterThanOrEqual(5);
    const wrong = partOf(text, 'What can go wrong');
    expect([...wrong.matchAll(/^- \*\*.+\*\*.* \S+/gm)].length).toBeGreaterThanOrEqual(6);
    expect(text).toMatch(/support line|more than a bad day/);
    expect(text).toMatch(/- \*\*Aim:\*\* .+\n- \*\*For:\*\* .+/);
  });

  test('names a sheet to print', () => expect(text).toMatch(/\(\/activities\/[a-z-]+\/print\/\)/));
});

describe.for(themes)('the group session of $id', ({ id, lessons }) => {
  const text = textOf(id);

  test('rests on lessons and on a check of its own theme', () => {
    const check = /<Questions id="([a-z-]+)-check" \/>/.exec(text)?.[1] ?? '';
    expect(lessons).toContain(check);
    expect(text).toContain(`(/lessons/${id}/${check}/#${check}-check)`);
    expect(partOf(text, 'Minute by minute')).not.toBe('');
    expect(/- \*\*Read first:\*\* (.+)/.exec(text)?.[1]).toContain(`(/lessons/${id}/${check}/)`);
  });

  test('tells the group that passing is fine and that nobody collects the paper, and ends on time', () => {
    const first = partOf(text, 'Minute by minute').split('### ')[1] ?? '';
    expect(first).toContain('You may pass');
    expect(first).toContain('I do not collect it');
    expect(text).toContain('End on time.');
  });
});

// A session is written for its theme. Between any two, hardly a sentence is the same but for the rules and the end.
test('no session is another one with its names changed', () => {
  const sentences = (name: string): Set<string> =>
    new Set(
      textOf(name)
        .split(/(?<=[.?])\s+|\n/)
        .filter((line) => line.length > 40),
    );
  const groups = themes.map(({ id }) => id);
  for (const [at, name] of groups.entries()) {
    for (const other of groups.slice(at + 1)) {
      const own = sentences(name);
      const shared = [...sentences(other)].filter((line) => own.has(line));
      expect(shared.length / own.size, `${name} and ${other} share: ${shared.join(' | ')}`).toBeLessThan(0.25);
    }
  }
});

describe('what these checks see', () => {
  const step = (from: number, to: number) => `### ${String(from)} to ${String(to)}: Step\n\nText.\n\n`;
  const amiss = (text: string): string[] => minutesAmiss(stepsIn(text), 50);

  test('nothing in minutes that run through', () => expect(amiss(step(0, 20) + step(20, 50))).toEqual([]));

  test('a gap, an overlap, a late start, an early end, and no step at all', () => {
    expect(amiss(step(0, 20) + step(25, 50))).toEqual(['minute 20 is followed by 25']);
    expect(amiss(step(0, 25) + step(20, 50))).toEqual(['minute 25 is followed by 20']);
    expect(amiss(step(5, 50))).toEqual(['minute 0 is followed by 5']);
    expect(amiss(step(0, 45))).toEqual(['minute 45 is followed by 50']);
    expect(amiss('## Minute by minute\n')).toEqual(['minute 0 is followed by 50']);
  });

  test('a step that goes backwards', () => {
    expect(amiss(step(0, 20) + step(20, 10) + step(10, 50))).toEqual(['“Step” ends before it begins']);
  });

  test('the text of one part only', () => {
    expect(partOf('## One\n\na\n\n## Two\n\nb\n', 'Two')).toBe('Two\n\nb\n');
    expect(partOf('## One\n', 'Two')).toBe('');
  });
});
