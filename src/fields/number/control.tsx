import { readCount } from '../../domain/numbers/count.ts';
import { textOf, type Answers } from '../../domain/saved/record.ts';
import { fill } from '../../domain/template/template.ts';
import type { NumberField } from './schema.ts';
import type { WorksheetWording } from '../../wording/wording.ts';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import { idsOf, type FieldPart, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';

/** A whole number, with a sentence when it cannot be read. */
function NumberBox({ field, name, fault, sheet }: FieldProps<NumberField>) {
  const { box, hint, error } = idsOf(sheet.activity, name);
  const described = [field.hint && hint, fault && error].filter(Boolean).join(' ');
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      {/* Text with a numeric keyboard: `type="number"` throws away what it cannot read, and scrolling changes it. */}
      <input
        type="text"
        inputMode="numeric"
        id={box}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={fault ? 'true' : undefined}
      />
      {fault && (
        <p class="error" id={error}>
          <TranslationSafeText text={fault} />
        </p>
      )}
    </div>
  );
}

/** The sentence for a number that cannot be read, or null. */
const faultIn = ({ id, min, max }: NumberField, answers: Answers, words: WorksheetWording): string | null => {
  const count = readCount(textOf(answers, id), { min, max });
  return count.state === 'fault' ? fill(words.count?.[count.fault] ?? '', { min, max }) : null;
};

/** Numbers, for the pages that ask for any. */
export const numberControl: FieldPart<'number'> = { Control: NumberBox, faultIn, first: true };
