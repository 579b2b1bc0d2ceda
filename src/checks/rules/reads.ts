import type { Activity } from '../../schema/activity.ts';
import type { Problem } from '../problem.ts';
import { askedIn, columnsIn, fieldsIn, kindOf, ofKind, viewsIn, worksheetIn } from '../read/activity.ts';
import { boxIn, fieldBoxes, optionIds, type Box, type Boxes } from '../read/boxes.ts';
import type { Item } from '../read/item.ts';
import type { YamlNode } from '../read/yaml-node.ts';
import { instead, named, optionWords, type NamedValue } from './named.ts';
import type { Rule } from './rule.ts';

type Activities = ReadonlyMap<string, Item<Activity>>;

/** One answer of another activity that a sheet uses, as `<activity>.<field>`. */
type Use = {
  readonly place: NamedValue;
  /** The kinds that can be used there: they save words, or an option that the later field has too. */
  readonly kinds: readonly string[];
  /** The field of this sheet that stands beside it. */
  readonly beside: string | undefined;
};

const WORDS = ['short', 'long'];
const PICKED = ['choice', 'rating'];

/** A sheet lists the activities that it uses under `reads`, and uses answers that they have. */
export const reads: Rule = ({ activities }) => {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return activities.flatMap(({ file, root }): Problem[] => {
    const listed = worksheetIn(root)?.at('reads').items() ?? [];
    const uses = usesIn(root);
    const strangers = listed.flatMap((place) => noSheet(file, place, byId));
    const ids = listed.flatMap(({ text }) => text ?? []);
    const wrong = uses.flatMap((use) => useFaults(file, use, fieldBoxes(fieldsIn(root)), byId));
    // One slip is not told twice: a mistyped id is neither missed in the list, nor makes an entry there look unused.
    const missing = strangers.length > 0 ? [] : uses.flatMap(({ place }) => notListed(file, place, ids, byId));
    const unused = wrong.length > 0 ? [] : listed.flatMap((place) => notUsed(file, place, uses, byId));
    return [...strangers, ...wrong, ...missing, ...unused];
  });
};

function usesIn(root: YamlNode<Activity>): Use[] {
  const boxes = fieldsIn(root).flatMap((field) => [
    ofKind(field, 'short'),
    ...columnsIn(field).map((one) => ofKind(one, 'short')),
  ]);
  const suggested = boxes.flatMap((box) => box?.at('suggest').items() ?? []);
  const pairs = viewsIn(root).flatMap((view) => ofKind(view, 'compare')?.at('pairs').items() ?? []);
  return [
    ...suggested.map((place) => ({ place, kinds: WORDS, beside: undefined })),
    ...pairs.flatMap((pair) => {
      const place = pair.at('before');
      const use = { place, kinds: [...PICKED, ...WORDS, 'number'], beside: pair.at('after').text };
      return place.text?.includes('.') ? [use] : [];
    }),
  ];
}

const split = ({ text = '' }: NamedValue): string[] => text.split('.');

/** A file that cannot be read has told its problems, and may hold anything. */
const kindIn = (byId: Activities, id: string): string | undefined => {
  const item = byId.get(id);
  return item && (item.readable ? (kindOf(item.root) ?? '') : '');
};

function noSheet(file: string, { text, line }: NamedValue, byId: Activities): Problem[] {
  const kind = text === undefined ? '' : kindIn(byId, text);
  if (text === undefined || (kind !== undefined && kind !== 'quiz')) return [];
  const sheets = [...byId.keys()].filter((id) => kindIn(byId, id) !== 'quiz');
  const found = kind === 'quiz' ? `“${text}”, which is a quiz` : `“${text}”, and no such activity`;
  return [{ file, line, found, expected: 'the id of a worksheet or self-check', fix: instead(text, sheets) }];
}

function useFaults(file: string, { place, kinds, beside }: Use, own: Boxes, byId: Activities): Problem[] {
  const { text, line } = place;
  const [activity = '', field, ...rest] = split(place);
  if (text === undefined) return [];
  if (field === undefined || rest.length > 0) {
    const fix = 'Write the id of the activity, a full stop, and the id of the field.';
    return [{ file, line, found: `“${text}”`, expected: 'an answer as <activity>.<field>', fix }];
  }
  const stranger = noSheet(file, { text: activity, line }, byId);
  const root = byId.get(activity)?.root;
  if (stranger.length > 0 || !root || kindIn(byId, activity) === '') return stranger;
  const there = answersOf(activity, root);
  const unknown = named(file, place, there, kinds);
  return unknown.length > 0 ? unknown : unsaid(file, place, boxIn(there, text), boxIn(own, beside));
}

/** The fields of an activity, under the names by which another one uses them. */
function answersOf(activity: string, root: YamlNode<Activity>): Boxes {
  const { called, boxes } = fieldBoxes(askedIn(root), `“${activity}”`);
  return { called, boxes: boxes.map((box) => ({ ...box, id: `${activity}.${box.id}` })) };
}

/** What was picked elsewhere is said in the words of the field beside it, which so needs the same options. */
function unsaid(file: string, { line }: NamedValue, earlier: Box | undefined, later: Box | undefined): Problem[] {
  if (!earlier || !later || !PICKED.includes(earlier.kind)) return [];
  const missing = optionIds(earlier).filter((id) => !optionIds(later).includes(id));
  if (missing.length === 0) return [];
  return [
    {
      file,
      line,
      found: `“${earlier.id}” with ${optionWords(missing)}, which “${later.id}” does not have`,
      expected: 'the same options in both fields: the later one has the words for the earlier answer',
      fix: `Ask the same in “${later.id}”, with the same options.`,
    },
  ];
}

function notListed(file: string, place: NamedValue, listed: readonly string[], byId: Activities): Problem[] {
  const [activity = '', field] = split(place);
  if (field === undefined || listed.includes(activity) || noSheet(file, { text: activity, line: 0 }, byId).length > 0)
    return [];
  return [
    {
      file,
      line: place.line,
      found: `“${place.text ?? ''}”, and no “${activity}” under “reads”`,
      expected: 'every activity that is used to be listed: only those are looked up',
      fix: `Add “${activity}” to “reads”.`,
    },
  ];
}

function notUsed(file: string, { text, line }: NamedValue, uses: readonly Use[], byId: Activities): Problem[] {
  const used = uses.some(({ place }) => split(place)[0] === text);
  if (text === undefined || used || noSheet(file, { text, line }, byId).length > 0) return [];
  return [
    {
      file,
      line,
      found: `“${text}”, of which nothing is used`,
      expected: 'only activities that a “suggest” or “before” of this sheet uses',
      fix: 'Take it out, or use one of its answers.',
    },
  ];
}
