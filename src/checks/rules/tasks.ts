import type { Task, Work } from '../../schema/tasks.ts';
import type { Problem } from '../problem.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { roomFor } from '../words/figures.ts';
import { didYouMean } from '../words/nearest.ts';
import type { Rule } from './rule.ts';
import { repeated } from './unique.ts';

/** A task leads into several sectors, or it shows a reader nothing that they did not know. */
const SECTORS = 3;
/** Letters of a task: more are cut off in a list to open on a phone. */
const LONGEST = 40;

/** A problem without its file. */
type Fault = Omit<Problem, 'file'>;
/** What stands under an id: its place by its id. */
type ById<T> = ReadonlyMap<string, YamlNode<T>>;

/** The table of everyday tasks: each task leads to several sectors by a short and by a long road, and nothing is left over. */
export const tasks: Rule = (content) =>
  content.tasks.flatMap(({ file, root }) => {
    const groups = root.at('groups').items();
    const all = groups.flatMap((group) => group.at('tasks').items());
    const works = byId(root.at('works'));
    const sectors = byId(root.at('sectors'));
    const list = [...works.values()];
    const unknown = [
      ...list.flatMap((work) => unknownIn(work.at('sector'), sectors, 'sector')),
      ...all.flatMap((task) => task.at('works').items()).flatMap((work) => unknownIn(work, works, 'kind of work')),
    ];
    const faults = [
      ...unknown,
      ...twice(
        all.map((task) => task.at('text')),
        'every task once',
        'Take it out, or say what is different.',
      ),
      ...twice(
        list.map((work) => work.at('name')),
        'every kind of work once',
        'Take it out, or give it its own name.',
      ),
      ...list.flatMap(searchFaults),
      ...all.flatMap((task) => taskFaults(task, works, roomFor(LONGEST, content.language))),
      // An id that is misspelt would be told a second time, as one that nobody uses.
      ...(unknown.length === 0 ? unused(all, works, sectors) : []),
    ];
    const idsOf = (places: readonly YamlNode<{ id: string }>[]) => places.map((place) => place.at('id'));
    return [
      ...repeated(file, idsOf(groups), 'group id'),
      ...repeated(file, idsOf(all), 'task id'),
      ...faults.map((fault) => ({ file, ...fault })),
    ];
  });

const byId = <T>(place: YamlNode<Record<string, T>>): ById<T> => {
  const ids = typeof place.value === 'object' && place.value !== null ? Object.keys(place.value) : [];
  return new Map(ids.map((id) => [id, place.at(id)]));
};

/** One fault for every text that stood there before, in capitals or not. */
function twice(places: readonly YamlNode<string>[], expected: string, fix: string): Fault[] {
  const texts = places.map(({ text }) => text?.toLowerCase());
  return places.flatMap(({ text, line }, index) =>
    text === undefined || texts.indexOf(text.toLowerCase()) === index
      ? []
      : [{ line, found: `“${text}” a second time`, expected, fix }],
  );
}

function unknownIn<T>({ text, line }: YamlNode<string>, places: ById<T>, what: string): Fault[] {
  if (text === undefined || places.has(text)) return [];
  const fix = `${didYouMean(text, places.keys())}Mend the id, or write the ${what} at the top of the file.`;
  return [{ line, found: `“${text}”, which is no ${what}`, expected: `the id of a ${what} of this file`, fix }];
}

const searchFaults = (work: YamlNode<Work>): Fault[] =>
  twice(
    [work.at('name'), ...work.at('search').items()],
    'search words that are not the name, which is always one of them, and each once',
    'Take it out, or write another word that adverts use.',
  );

function taskFaults(task: YamlNode<Task>, works: ById<Work>, longest: number): Fault[] {
  const { text = '', line } = task.at('text');
  const named = task.at('works').items();
  const faults = twice(named, 'every kind of work once under a task', 'Take it out, or name another one.');
  if (text.length > longest) {
    const expected = `${longest} letters or fewer: a list on a phone shows no more`;
    const fix = 'Begin with a verb, and say it in fewer words.';
    faults.push({ line, found: `a task of ${text.length} letters`, expected, fix });
  }
  const known = named.flatMap((place) => works.get(place.text ?? '') ?? []);
  // A work that is not known is told already; what is missing without it may not be missing.
  return known.length === 0 || known.length < named.length
    ? faults
    : [...faults, ...spread(known, task.at('works').line)];
}

/** The works of one task: how far from each other they are, and by which roads. */
function spread(works: readonly YamlNode<Work>[], line: number): Fault[] {
  const faults: Fault[] = [];
  const count = new Set(works.map((work) => work.at('sector').text)).size;
  if (count < SECTORS) {
    faults.push({
      line,
      found: `works of ${count === 1 ? 'one sector' : `${count} sectors`}`,
      expected: `works of ${SECTORS} sectors or more`,
      fix: 'Add a kind of work from another sector that pays for the same task.',
    });
  }
  const roads = works.map((work) => work.at('road').text);
  for (const road of ['open', 'longer'] as const) {
    if (roads.includes(road)) continue;
    faults.push({
      line,
      found: `no work with the road “${road}”`,
      expected: 'one that needs no new licence, and one with a longer road',
      fix: `Add a kind of work with “road: ${road}” that pays for the same task.`,
    });
  }
  return faults;
}

/** What no task leads to would travel to every reader for nothing. */
function unused(all: readonly YamlNode<Task>[], works: ById<Work>, sectors: ById<string>): Fault[] {
  const named = new Set(all.flatMap((task) => task.at('works').items()).map(({ text }) => text));
  const inUse = new Set([...works.values()].map((work) => work.at('sector').text));
  const left = <T>(places: ById<T>, used: ReadonlySet<string | undefined>, what: string, fix: string): Fault[] =>
    [...places].flatMap(([id, { line }]) =>
      used.has(id) ? [] : [{ line, found: `“${id}”, ${what}`, expected: 'nothing that no task leads to', fix }],
    );
  return [
    ...left(works, named, 'a kind of work that no task names', 'Name it under a task, or take it out.'),
    ...left(sectors, inUse, 'a sector without works', 'Give it a kind of work, or take it out.'),
  ];
}
