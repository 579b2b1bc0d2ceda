import { compareOf } from './compare.ts';
import type { CompareView } from './schema.ts';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

/** Two answers side by side in words. Whichever way they went, the same sentence stands below them. */
function CompareResult({ view, worksheet, answers, others, words, heading, speech, live }: ViewProps<CompareView>) {
  const { whole, pairs } = compareOf(view, worksheet, answers, others, speech);
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      <p role={live ? 'status' : undefined}>
        <TranslationSafeText text={whole ? words.shown : view.empty} />
      </p>
      {whole && (
        <table key="pairs">
          <thead>
            <tr>
              <th scope="col">{view.heads.before}</th>
              <th scope="col">{view.heads.after}</th>
            </tr>
          </thead>
          {/* What both are about stands over them: beside them there is no room for it on a phone. */}
          {pairs.map(({ label, before, after }) => (
            <tbody key={label}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {label}
                </th>
              </tr>
              <tr>
                <TranslationSafeText as="td" dir="auto" text={before || words.none} />
                <TranslationSafeText as="td" dir="auto" text={after || words.none} />
              </tr>
            </tbody>
          ))}
        </table>
      )}
      <p class="small soft" key="note">
        {view.note}
      </p>
    </div>
  );
}

/** The view as a script carries it. */
export const compare: ViewPart<CompareView> = { Result: CompareResult };
