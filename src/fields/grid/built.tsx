import type { BuiltPart } from '../../islands/built/built-part.ts';
import { EmptyTable, linesOnPaper } from '../../islands/built/paper-parts.tsx';

const GridBlank: BuiltPart<'grid'>['Blank'] = ({ field, sheet, words }) => (
  <>
    <EmptyTable head={['', ...linesOnPaper(sheet, field.by, words)]} rows={linesOnPaper(sheet, field.of, words)} />
    <p class="small">{field.options.map(({ text }) => text).join(' · ')}</p>
  </>
);

export const gridBuilt: BuiltPart<'grid'> = { Field: null, Blank: GridBlank };
