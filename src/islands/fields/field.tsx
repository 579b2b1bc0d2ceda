import { fill } from '../../domain/template/template.ts';
import { textOf } from '../../domain/saved/record.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { ChoicesField, FieldOf } from '../../schema/field.ts';
import { StaticMarkup } from '../static-markup.tsx';
import { TranslationSafeText } from '../translation-safe-text.tsx';
import type { FieldProps } from './field-props.ts';

/** Says that more is ticked than is useful, and nothing more: the reader decides. */
function TooMany({ field, name, sheet, max }: FieldProps<ChoicesField> & { max: number }) {
  const n = field.options.filter(({ id }) => textOf(sheet.answers, partName(name, id)) === id).length;
  return (
    <p class="hint" role={sheet.live ? 'status' : undefined}>
      {n > max && <TranslationSafeText text={fill(sheet.words.tooMany ?? '', { n, max })} />}
    </p>
  );
}

/** Fields that never change but for what is typed into them. */
type Plain = FieldOf<'choice' | 'choices' | 'date' | 'long' | 'private' | 'rating' | 'short' | 'sort'>;

/** One field of a worksheet: what changes with the answers, and around it what the page was built with. */
export function FieldControl({ field, ...rest }: FieldProps) {
  const { Field } = rest.sheet.built ?? {};
  const { grid: Grid, number: Number, rank: Rank, suggestions: Suggestions, table: Table } = rest.sheet.parts;
  switch (field.kind) {
    case 'number':
      return Number && <Number.Box field={field} {...rest} />;
    case 'table':
      return Table && <Table field={field} {...rest} />;
    case 'rank':
      return Rank && <Rank field={field} {...rest} />;
    case 'grid':
      return Grid && <Grid field={field} {...rest} />;
    default:
      return (
        <>
          <StaticMarkup>{Field && <Field field={field satisfies Plain} {...rest} />}</StaticMarkup>
          {field.kind === 'short' && Suggestions && field.suggest.length > 0 && <Suggestions field={field} {...rest} />}
          {field.kind === 'choices' && field.max && <TooMany field={field} max={field.max} {...rest} />}
        </>
      );
  }
}
