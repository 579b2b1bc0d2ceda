import type { FieldOf } from '../../schema/field.ts';
import type { FieldKind } from '../worksheet/define-field.ts';

/** How the answers to a field of one kind hang on lines of tables: they go where the lines go. */
export type Hanging<Kind extends FieldKind> = {
  /**
   * The places that one answer hangs on.
   *
   * @param parts what its name holds behind the id of the field
   */
  readonly on: (
    field: FieldOf<Kind>,
    parts: readonly [one: string, other: string],
    value: unknown,
  ) => readonly string[];
  /** The names of its controls, best first, where a line stands once among them. */
  readonly order?: (field: FieldOf<Kind>) => readonly string[];
};
