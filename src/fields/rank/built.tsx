import type { BuiltPart } from '../../islands/built/built-part.ts';
import { EmptyTable } from '../../islands/built/paper-parts.tsx';

const RankBlank: BuiltPart<'rank'>['Blank'] = ({ field, words }) => {
  const { places = [] } = words.worksheet.lines ?? {};
  return <EmptyTable head={['', field.label]} rows={field.places > 1 ? places.slice(0, field.places) : ['']} />;
};

export const rankBuilt: BuiltPart<'rank'> = { Field: null, Blank: RankBlank };
