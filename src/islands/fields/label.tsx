/** The sentence between a label and its box. */
export function Hint({ text, id }: { text: string | undefined; id: string }) {
  return text ? (
    <p class="hint" id={id}>
      {text}
    </p>
  ) : null;
}

/** The label of one box, with its hint. */
export function LabelAndHint({
  box,
  label,
  hint,
  hintId,
}: {
  box: string;
  label: string;
  hint: string | undefined;
  hintId: string;
}) {
  return (
    <>
      <label class="label" for={box}>
        {label}
      </label>
      <Hint text={hint} id={hintId} />
    </>
  );
}
