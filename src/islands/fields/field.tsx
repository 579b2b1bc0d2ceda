import type { FieldProps } from './field-props.ts';
import { GridMarks, RankLines } from './lines.tsx';
import { ChoiceList, ChoicesList, Rating, SortCards } from './picks.tsx';
import { TableLines } from './table.tsx';
import { DateBox, LongText, NumberBox, PrivateText, ShortText } from './text.tsx';

/** One field of a worksheet, by its kind. */
export function FieldControl({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'number':
      return <NumberBox field={field} {...rest} />;
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
    case 'table':
      return <TableLines field={field} {...rest} />;
    case 'sort':
      return <SortCards field={field} {...rest} />;
    case 'rank':
      return <RankLines field={field} {...rest} />;
    case 'grid':
      return <GridMarks field={field} {...rest} />;
  }
}
