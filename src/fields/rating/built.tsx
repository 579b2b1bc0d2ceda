import type { BuiltPart } from '../../islands/built/built-part.ts';
import { Group } from '../../islands/built/group.tsx';
import { Scale } from '../../islands/built/options.tsx';
import { PaperOptions } from '../../islands/built/paper-parts.tsx';
import type { FieldProps } from '../../islands/fields/field-props.ts';
import type { RatingField } from './schema.ts';

/** A rating in words. */
function Rating(props: FieldProps<RatingField>) {
  return (
    <Group {...props}>
      <Scale name={props.name} options={props.field.options} />
    </Group>
  );
}

export const ratingBuilt: BuiltPart<'rating'> = {
  Field: Rating,
  Blank: ({ field }) => <PaperOptions options={field.options} row />,
};
