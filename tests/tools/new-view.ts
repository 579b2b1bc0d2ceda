import { SOURCE_LANGUAGE } from '../../src/domain/language/folders.ts';
import { camel, pascal, type Generated } from './generated.ts';

/** What the view says in one language: the source is written first, the others are to be translated. */
function wordsOf(kind: string, tag: string): Generated {
  const [name, Name] = [camel(kind), pascal(kind)];
  const isSource = tag === SOURCE_LANGUAGE;
  return {
    file: `src/views/${kind}/words.${tag}.ts`,
    text: `${isSource ? '' : "import { untranslated } from '../../wording/untranslated.ts';\n"}import type { ${Name}Wording } from './words.ts';

export const ${name}: ${Name}Wording = {
  shown: ${isSource ? "'Your own answers.'" : "untranslated('Your own answers.')"},
};
`,
  };
}

/**
 * The files of a new kind of view that works: it shows the answers to some fields of its sheet. To be changed into what it
 * shall become; every file says what belongs into it.
 *
 * @param kind lower-case words joined by `-`
 * @param tags the languages that it says something in
 */
export function newView(kind: string, tags: readonly string[]): readonly Generated[] {
  const [name, Name] = [camel(kind), pascal(kind)];
  const folder = `src/views/${kind}`;
  return [
    {
      file: `${folder}/view.ts`,
      text: `import { defineView } from '../../domain/worksheet/define-view.ts';

export const ${name} = defineView({ kind: '${kind}', exports: [], styles: [] });
`,
    },
    {
      file: `${folder}/schema.ts`,
      text: `import { z } from 'astro/zod';
import { id, text } from '../../schema/id.ts';

/** What the view is for: the author of a worksheet reads this. */
export const ${name}View = z.strictObject({
  kind: z.literal('${kind}'),
  title: text,
  /** Ids of the fields of this sheet whose answers are shown, in this order. */
  fields: z.array(id).min(1, 'one field or more'),
  /** What is shown before one of them is answered. */
  empty: text,
});

export type ${Name}View = z.infer<typeof ${name}View>;
`,
    },
    {
      file: `${folder}/check.ts`,
      text: `import { named } from '../../checks/rules/named.ts';
import type { ViewCheck } from '../../checks/rules/sheet.ts';

/** The fields are fields of its sheet. */
export const ${name}: ViewCheck<'${kind}'> = (view, { file, fields }) =>
  view
    .at('fields')
    .items()
    .flatMap((field) => named(file, field, fields, 'said'));
`,
    },
    {
      file: `${folder}/${kind}.ts`,
      text: `import type { Answers } from '../../domain/saved/record.ts';
import { fieldsOf, type Fields } from '../../domain/worksheet/fields.ts';
import { formatField } from '../../domain/worksheet/format.ts';
import type { Formatters } from '../../domain/worksheet/said.ts';
import type { ${Name}View } from './schema.ts';

/** A field by its label, and its answer in words. */
export type ${Name}Row = { readonly label: string; readonly text: string };

/** The answers to the fields of a view, without those that are empty. */
export function ${name}Of(
  view: ${Name}View,
  sheet: Fields,
  answers: Answers,
  speech: Formatters,
): readonly ${Name}Row[] {
  const fields = fieldsOf(sheet);
  return view.fields.flatMap((id) => {
    const field = fields.find((one) => one.id === id);
    const text = field ? formatField(field, sheet, answers, speech) : '';
    return field && text !== '' ? [{ label: field.label, text }] : [];
  });
}
`,
    },
    {
      file: `${folder}/words.ts`,
      text: `/** What the view says beside what the worksheet gives it. */
export type ${Name}Wording = {
  /** Announced when the first answer is shown. */
  readonly shown: string;
};
`,
    },
    ...tags.map((tag) => wordsOf(kind, tag)),
    {
      file: `${folder}/result.tsx`,
      text: `import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';
import type { ${Name}View } from './schema.ts';
import { ${name}Of } from './${kind}.ts';

/** The answers, each under the label of its field. */
function ${Name}Result({ view, worksheet, answers, words, heading, speech, live }: ViewProps<${Name}View>) {
  const rows = ${name}Of(view, worksheet, answers, speech);
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      <p role={live ? 'status' : undefined}>
        <TranslationSafeText text={rows.length > 0 ? words.shown : view.empty} />
      </p>
      {rows.length > 0 && (
        <dl key="rows">
          {rows.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">
                <TranslationSafeText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The view as a script carries it. */
export const ${name}: ViewPart<${Name}View> = { Result: ${Name}Result };
`,
    },
  ];
}
