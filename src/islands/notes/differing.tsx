import { sideBySide } from '../../domain/notes/side-by-side.ts';
import { hereAndThere } from '../../domain/saved/combine.ts';
import type { SavedRecord } from '../../domain/saved/record.ts';
import { answeredIn } from '../../domain/worksheet/answered.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { Field } from '../../schema/field.ts';
import type { RestoreWording } from '../../wording/notes/restore.ts';
import { SideBySide } from './side-by-side.tsx';

/** What is needed to show where two records of one activity differ. */
export type DifferingGiven = {
  readonly mine: SavedRecord | null;
  readonly theirs: SavedRecord;
  readonly fields: readonly Field[];
  readonly speech: Formatters;
  readonly gone: string;
  /** The id of what names the table. */
  readonly named: string;
};

/** The answers of both, where they differ; lines of tables that are one stand beside each other. */
export function Differing({
  mine,
  theirs,
  fields,
  speech,
  gone,
  named,
  words,
}: DifferingGiven & { words: RestoreWording }) {
  const { here, there } = hereAndThere(fields, mine, theirs);
  const rows = sideBySide(answeredIn(fields, here, speech), answeredIn(fields, there, speech));
  const differing = rows.filter(({ same }) => !same);
  return differing.length === 0 ? (
    <p class="small">{words.onlyPast}</p>
  ) : (
    <SideBySide rows={differing} heads={[words.here, words.there]} nothing={words.nothing} gone={gone} named={named} />
  );
}
