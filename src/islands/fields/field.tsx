import type { Field } from '../../schema/field.ts';
import { StaticMarkup } from '../static-markup.tsx';
import { LIVE } from './all-live.ts';
import { partOf, type FieldProps } from './field-props.ts';
import type { LivePart } from './live-part.ts';

/** One field of a worksheet: what changes with the answers, and around it what the page was built with. */
export function FieldControl(props: FieldProps) {
  const { field, sheet } = props;
  const { Field: Built } = sheet.built ?? {};
  const { Control } = partOf(sheet.parts, field) ?? {};
  const Live = LIVE[field.kind] as LivePart<Field['kind']> | undefined;
  if (Control) return <Control {...props} />;
  return (
    <>
      <StaticMarkup>{Built && <Built {...props} />}</StaticMarkup>
      {Live && <Live {...props} />}
    </>
  );
}
