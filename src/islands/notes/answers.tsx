import type { Answered } from '../../domain/worksheet/answered.ts';

/** Answers read back, a question and its answer each. `gone` stands for a question whose words are not known any more. */
export function Answers({ answers, gone }: { answers: readonly Answered[]; gone: string }) {
  return (
    <dl>
      {answers.map(({ id, label, answer }) => (
        <div key={id}>
          <dt>{label ?? gone}</dt>
          <dd key={answer} dir="auto">
            {answer}
          </dd>
        </div>
      ))}
    </dl>
  );
}
