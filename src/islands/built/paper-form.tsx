import type { ComponentChildren } from 'preact';
import { fieldsOf } from '../../domain/worksheet/fields.ts';
import type { Activity } from '../../schema/activity.ts';
import type { WidgetWording } from '../../wording/wording.ts';
import { BlankField } from './field.tsx';
import { EmptyTable, PaperOptions } from './paper-parts.tsx';

/** A label, its hint, and what belongs to it. */
function Asked({ label, hint, children }: { label: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="asked">
      <h2 class="label">{label}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </div>
  );
}

/** A sheet with room to write by hand. */
export function Blank({ activity, words }: { activity: Activity; words: WidgetWording }) {
  if (activity.kind === 'quiz') return null;
  if (activity.kind === 'self-check') {
    const answers = [...activity.answers, { id: 'unsure', text: activity.unsure }].map(({ text }) => text);
    return (
      <>
        {activity.fields.map((field) => (
          <Asked key={field.id} label={field.label} hint={field.hint}>
            <PaperOptions options={field.options} />
          </Asked>
        ))}
        {activity.lead && <p>{activity.lead}</p>}
        {activity.scales.map((scale) => (
          <Asked key={scale.id} label={scale.title}>
            <EmptyTable head={['', ...answers]} rows={scale.statements.map(({ text }) => text)} />
          </Asked>
        ))}
        {activity.method.map((sentence) => (
          <p class="small" key={sentence}>
            {sentence}
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      {fieldsOf(activity).map((field) => (
        <Asked key={field.id} label={field.label} hint={field.hint}>
          <BlankField field={field} sheet={activity} words={words} />
        </Asked>
      ))}
    </>
  );
}
