import type { z } from 'astro/zod';
import { text as readerText } from '../../schema/id.ts';
import { noun } from '../../schema/views/noun.ts';
import type { Problem } from '../problem.ts';
import { wordsIn, type YamlNode } from '../read/yaml-node.ts';
import { didYouMean } from '../words/nearest.ts';
import { open, type Shape } from '../../schema/walk.ts';

type Place = YamlNode<unknown>;
type Words = Omit<Problem, 'file'>;

/** Words for readers that one language needs and another may do without. */
const OPTIONAL: readonly string[] = ['hint', 'note', 'say', 'gap'];

/** Each language has its own: the day on which somebody looked at it. */
const OWN: readonly string[] = ['checked'];

/**
 * What a translation says that is not for readers and differs from its source: ids, kinds, limits, references. Answers are
 * saved under the ids, so one that was given in one language has to fit in every other. The texts are free, and so is the
 * order of whatever has an id, but for options: results count by their order.
 *
 * @param shape the shape that both files have; a file that has it not is told elsewhere
 * @param source the path of the source, for the messages
 */
export const unlikeSource = (shape: z.ZodType, theirs: Place, ours: Place, source: string): Words[] =>
  compare(shape, theirs, ours, { source, name: '' });

/** Where we are: the path of the source, and the last word before a colon. */
type Where = { readonly source: string; readonly name: string };

const COPY = 'It is the same in every language: saved answers hang on it.';

function compare(shape: Shape, theirs: Place, ours: Place, where: Where): Words[] {
  if (isText(shape)) return [];
  if (theirs.value === undefined || ours.value === undefined) return present(shape, theirs, ours, where);
  const [one] = open(shape, theirs.value);
  // Plural forms are as many as the language has.
  if (!one || (one as unknown) === noun) return [];
  const { shape: entries, element, valueType } = one.def;
  if (entries) return Object.entries(entries).flatMap(([key, next]) => entry(key, next, theirs, ours, where));
  if (valueType) return record(valueType, theirs, ours, where);
  if (element) return isText(element) ? [] : list(element, theirs, ours, where);
  return same(theirs.value, ours.value) ? [] : [other(theirs, ours, where)];
}

/** The word of a group. Where there are kinds, nothing else of a group of another kind can be compared. */
function entry(key: string, next: Shape, theirs: Place, ours: Place, where: Where): Words[] {
  if (OWN.includes(key)) return [];
  const [a, b] = [at(theirs, key), at(ours, key)];
  const [kind, mine] = [at(theirs, 'kind').value, at(ours, 'kind').value];
  if (key !== 'kind' && kind !== mine) return [];
  // A text may say anything, but where there is none a box or a button is missing.
  if (isText(next)) return OPTIONAL.includes(key) ? [] : present(next, a, b, { ...where, name: key });
  return compare(next, a, b, { ...where, name: key });
}

function record(next: Shape, theirs: Place, ours: Place, where: Where): Words[] {
  const [keys, mine] = [wordsIn(theirs), wordsIn(ours)];
  return [
    ...keys.flatMap((key) => (mine.includes(key) ? [] : [missing(key, ours, where)])),
    ...mine.flatMap((key) => (keys.includes(key) ? [] : [surplus(key, at(ours, key), keys, where)])),
    ...keys.flatMap((key) =>
      mine.includes(key) ? compare(next, at(theirs, key), at(ours, key), { ...where, name: key }) : [],
    ),
  ];
}

function list(element: Shape, theirs: Place, ours: Place, where: Where): Words[] {
  const [all, mine] = [itemsOf(theirs), itemsOf(ours)];
  const idOf = (place: Place): string | undefined => at(place, 'id').text;
  if (all.length > 0 && all.every((place) => idOf(place) !== undefined)) {
    const ids = all.flatMap((place) => idOf(place) ?? []);
    const mineById = new Map(mine.map((place) => [idOf(place), place]));
    const order = mine.flatMap((place) => idOf(place) ?? []);
    return [
      ...(where.name === 'options' ? reordered(ids, order, ours, where) : []),
      ...ids.flatMap((id) => (mineById.has(id) ? [] : [missing(id, ours, where)])),
      ...mine.flatMap((place) => {
        const id = idOf(place);
        return id === undefined || ids.includes(id) ? [] : [surplus(id, at(place, 'id'), ids, where)];
      }),
      ...all.flatMap((place) => {
        const own = mineById.get(idOf(place));
        return own ? compare(element, place, own, where) : [];
      }),
    ];
  }
  if (all.length === mine.length)
    return all.flatMap((place, index) => compare(element, place, mine[index] ?? ours, where));
  return [other(theirs, ours, where)];
}

/** One of the two is not there. What is left out and what is written as it is anyway are the same. */
function present(shape: Shape, theirs: Place, ours: Place, where: Where): Words[] {
  const otherwise = defaultOf(shape);
  const [a, b] = [theirs.value ?? otherwise, ours.value ?? otherwise];
  if ((a === undefined) === (b === undefined) && (isText(shape) || same(a, b))) return [];
  return [isText(shape) && b === undefined ? textMissing(ours, where) : other(theirs, ours, where)];
}

function other(theirs: Place, ours: Place, { source, name }: Where): Words {
  const fix =
    ours.value === undefined ? 'Add it.' : theirs.value === undefined ? 'Take it out.' : 'Write it as it is there.';
  return {
    line: ours.line,
    found: shown(name, ours.value),
    expected: `${shown(name, theirs.value)}, as in ${source}`,
    fix: `${fix} ${COPY}`,
  };
}

/** What is missing or too many is told by its name. */
function reordered(
  ids: readonly string[],
  order: readonly string[],
  { line }: Place,
  { source, name }: Where,
): Words[] {
  const [theirs, ours] = [ids.filter((id) => order.includes(id)), order.filter((id) => ids.includes(id))];
  if (theirs.join(' ') === ours.join(' ')) return [];
  return [
    {
      line,
      found: `“${name}” in the order ${ours.join(', ')}`,
      expected: `${theirs.join(', ')}, as in ${source}`,
      fix: 'Put them into the order that is there: results count by it.',
    },
  ];
}

/** Without its text a box or a button is missing, and answers to it have no place. */
const textMissing = ({ line }: Place, { source, name }: Where): Words => ({
  line,
  found: `no “${name}”`,
  expected: `a text under “${name}”, as in ${source}`,
  fix: 'Translate the one that is there: what it opens is the same in every language.',
});

const missing = (id: string, { line }: Place, { source, name }: Where): Words => ({
  line,
  found: `no “${id}” under “${name}”`,
  expected: `whatever ${source} has there`,
  fix: `Copy “${id}” from there, and translate its texts. ${COPY}`,
});

const surplus = (id: string, { line }: Place, ids: readonly string[], { source, name }: Where): Words => ({
  line,
  found: `“${id}” under “${name}”, which ${source} does not have`,
  expected: `whatever ${source} has there`,
  fix: `${didYouMean(id, ids)}Mend it, or write it there first. ${COPY}`,
});

/** A value as a file has it, if it is short. */
function shown(name: string, value: unknown): string {
  if (value === undefined) return `no “${name}”`;
  if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
    return `“${name}” with ${value.length} entries`;
  if (Array.isArray(value)) return `“${name}: [${value.join(', ')}]”`;
  return typeof value === 'object' ? `“${name}”` : `“${name}: ${JSON.stringify(value).replaceAll('"', '')}”`;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const at = (place: Place, key: string): Place => place.at(key as never);
const itemsOf = (place: Place): Place[] => place.items();

/** True for a text for readers, also where it may be left out, and for a list of them. */
function isText(shape: Shape): boolean {
  const { innerType, element } = shape.def;
  if ((shape as unknown) === readerText) return true;
  const inner = innerType ?? (shape.def.type === 'array' ? element : undefined);
  return inner !== undefined && isText(inner);
}

function defaultOf({ def }: Shape): unknown {
  if (def.type === 'default') return def.defaultValue;
  return def.innerType ? defaultOf(def.innerType) : undefined;
}
