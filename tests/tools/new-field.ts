import { camel, pascal, type Generated } from './generated.ts';

/**
 * The files of a new kind of field that works: one line to write, of a length. To be changed into what it shall become;
 * every file says what belongs into it.
 *
 * @param kind lower-case words joined by `-`
 */
export function newField(kind: string): readonly Generated[] {
  const [name, Name] = [camel(kind), pascal(kind)];
  const folder = `src/fields/${kind}`;
  return [
    {
      file: `${folder}/field.ts`,
      text: `import { whole } from '../../domain/worksheet/carried.ts';
import { defineField } from '../../domain/worksheet/define-field.ts';
import { lineHeight } from '../../domain/worksheet/measure.ts';

export const ${name}Kind = defineField({
  kind: '${kind}',
  stands: ['sheet'],
  drawnBy: 'page',
  says: 'itself',
  readBack: 'as said',
  typed: 'line',
  hangs: false,
  closed: () => null,
  styled: () => false,
  words: () => [],
  forSheet: whole,
  forNotes: whole,
  minutes: 0.5,
  height: lineHeight,
});
`,
    },
    {
      file: `${folder}/schema.ts`,
      text: `import { z } from 'astro/zod';
import { common } from '../../schema/field-parts.ts';

/** What the field asks for: the author of a worksheet reads this. */
export const ${name}Field = z.strictObject({
  kind: z.literal('${kind}'),
  ...common,
  /** The fewest and the most characters. */
  min: z.int().nonnegative().default(0),
  max: z.int().positive().default(80),
});

export type ${Name}Field = z.infer<typeof ${name}Field>;
`,
    },
    {
      file: `${folder}/check.ts`,
      text: `import type { FieldCheck } from '../../checks/rules/field-check.ts';
import { inOrder } from '../../checks/rules/in-order.ts';

/** What no shape can say. */
export const ${name}Check: FieldCheck<'${kind}'> = {
  alone: (field, file) => inOrder(file, field, 'min', 'max'),
};
`,
    },
    {
      file: `${folder}/built.tsx`,
      text: `import type { BuiltPart } from '../../islands/built/built-part.ts';
import { RuledLines } from '../../islands/built/paper-parts.tsx';
import { idsOf, type FieldProps } from '../../islands/fields/field-props.ts';
import { LabelAndHint } from '../../islands/fields/label.tsx';
import type { ${Name}Field } from './schema.ts';

/** A line to write. */
function ${Name}Box({ field, name, sheet }: FieldProps<${Name}Field>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <input
        type="text"
        dir="auto"
        id={box}
        name={name}
        minLength={field.min}
        maxLength={field.max}
        aria-describedby={field.hint && hint}
      />
    </div>
  );
}

export const ${name}Built: BuiltPart<'${kind}'> = { Field: ${Name}Box, Blank: () => <RuledLines lines={1} /> };
`,
    },
  ];
}
