import { StaticMarkup } from '../static-markup.tsx';
import { partOf, type FieldProps } from './field-props.ts';

/** One field of a worksheet: what changes with the answers, and around it what the page was built with. */
export function FieldControl(props: FieldProps) {
  const { field, sheet } = props;
  const { Field: Built } = sheet.built ?? {};
  const { Control, Live } = partOf(sheet.parts, field) ?? {};
  if (Control) return <Control {...props} />;
  return (
    <>
      <StaticMarkup>{Built && <Built {...props} />}</StaticMarkup>
      {Live && <Live {...props} />}
    </>
  );
}
