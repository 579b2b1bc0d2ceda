import type { BuiltPart } from '../../islands/built/built-part.ts';
import { Group } from '../../islands/built/group.tsx';
import { Options } from '../../islands/built/options.tsx';
import { PaperOptions } from '../../islands/built/paper-parts.tsx';
import { Select } from '../../islands/built/select.tsx';
import type { FieldProps } from '../../islands/fields/field-props.ts';
import { isList } from './list.ts';
import type { ChoiceField } from './schema.ts';

/** One of a few; a list to open when there are many. */
function ChoiceList(props: FieldProps<ChoiceField>) {
  const { field, name } = props;
  if (isList(field)) return <Select {...props} />;
  return (
    <Group {...props}>
      <Options options={field.options} type="radio" nameOf={() => name} />
    </Group>
  );
}

export const choiceBuilt: BuiltPart<'choice'> = {
  Field: ChoiceList,
  Blank: ({ field }) => <PaperOptions options={field.options} />,
  // In a line it is a list to open.
  Cell: Select,
  offered: ({ options }) => options.map(({ text }) => text),
};
