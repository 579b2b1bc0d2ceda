import { detailsOf, planOf, planText } from './plan.ts';
import type { PlanView } from './schema.ts';
import { CopyButton, Exports } from '../../islands/exports.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

/** The steps that were written, on one card. */
function PlanResult({ view, worksheet, answers, words, heading, speech, exports, live }: ViewProps<PlanView>) {
  const steps = planOf(view, worksheet, answers, speech);
  const some = steps.length > 0;
  return (
    <div class="flow">
      <PartHeading level={heading}>{view.title}</PartHeading>
      <div class="letter">
        {!some && (
          <p class="soft" key="empty">
            {view.empty}
          </p>
        )}
        {some && (
          <dl class="plan" key="steps">
            {steps.map((step) => (
              <div key={step.field}>
                <dt>{step.label}</dt>
                <dd dir="auto">
                  <TranslationSafeText text={step.words} />
                  <TranslationSafeText as="small" dir="auto" text={detailsOf(step, words)} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {/* That it is there is said once; while the reader types on, nothing is. */}
      <p class="vh" role={live ? 'status' : undefined}>
        {some && <TranslationSafeText text={words.ready} />}
      </p>
      <Exports ready={live && some}>
        <CopyButton text={planText(view.title, steps, words)} words={exports} />
      </Exports>
    </div>
  );
}

/** The view as a script carries it. */
export const plan: ViewPart<PlanView> = { Result: PlanResult };
