import type { Column } from '../../schema/field.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { ChoiceList, ChoicesList, Rating, Select, SortCards, TaskSelect } from './picks.tsx';
import { DateBox, LongText, PrivateText, ShortText } from './text.tsx';

/** A field, or the part of it, that never changes once the page is built; null for those that are all change. */
export function BuiltField({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'choice':
      return <ChoiceList field={field} {...rest} />;
    case 'choices':
      return <ChoicesList field={field} {...rest} />;
    case 'rating':
      return <Rating field={field} {...rest} />;
    case 'short':
      return <ShortText field={field} {...rest} />;
    case 'long':
      return <LongText field={field} {...rest} />;
    case 'private':
      return <PrivateText field={field} {...rest} />;
    case 'date':
      return <DateBox field={field} {...rest} />;
    case 'sort':
      return <SortCards field={field} {...rest} />;
    case 'number':
    case 'table':
    case 'rank':
    case 'grid':
      // Drawn by the browser's own code for them.
      return null;
  }
}

/** One cell of a table: a choice is a list to open there. */
export function BuiltCell({ field, ...rest }: FieldProps<Column>) {
  switch (field.kind) {
    case 'choice':
      return <Select field={field} {...rest} />;
    case 'task':
      return <TaskSelect field={field} {...rest} />;
    case 'short':
    case 'long':
    case 'date':
      return <BuiltField field={field} {...rest} />;
  }
}
