import { partName } from '../../domain/worksheet/names.ts';
import type { BuiltPart } from '../../islands/built/built-part.ts';
import { Group } from '../../islands/built/group.tsx';
import { Options } from '../../islands/built/options.tsx';
import { PaperOptions } from '../../islands/built/paper-parts.tsx';
import type { FieldProps } from '../../islands/fields/field-props.ts';
import type { ChoicesField } from './schema.ts';

/** Any number of a few, to be ticked. */
function ChoicesList(props: FieldProps<ChoicesField>) {
  const { field, name } = props;
  return (
    <Group {...props}>
      <Options options={field.options} type="checkbox" nameOf={({ id }) => partName(name, id)} />
    </Group>
  );
}

export const choicesBuilt: BuiltPart<'choices'> = {
  Field: ChoicesList,
  Blank: ({ field }) => <PaperOptions options={field.options} />,
};
