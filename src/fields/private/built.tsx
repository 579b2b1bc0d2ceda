import type { BuiltPart } from '../../islands/built/built-part.ts';
import { RuledLines } from '../../islands/built/paper-parts.tsx';
import { idsOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { PrivateField } from './schema.ts';

/** A place to write, with sentences to begin from. Whether it is kept is asked by another field of the sheet. */
function PrivateText({ field, name, sheet }: FieldProps<PrivateField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  const described = [field.hint && hint, field.prompts.length > 0 && `${box}-prompts`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {field.prompts.length > 0 && (
        <ol class="prompts" id={`${box}-prompts`}>
          {field.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      )}
      <textarea dir="auto" id={box} name={name} rows={field.rows} aria-describedby={described || undefined} />
    </div>
  );
}

/** By hand one writes larger than on a screen. */
const PrivateBlank: BuiltPart<'private'>['Blank'] = ({ field }) => (
  <>
    {field.prompts.length > 0 && (
      <ol>
        {field.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    )}
    <RuledLines lines={field.rows * 2} />
  </>
);

export const privateBuilt: BuiltPart<'private'> = { Field: PrivateText, Blank: PrivateBlank };
