import type { Option } from '../../schema/field-parts.ts';

/** Options one below the other; a note opens under one that is picked. */
export function Options({
  options,
  type,
  nameOf,
}: {
  options: readonly Option[];
  type: 'radio' | 'checkbox';
  nameOf: (option: Option) => string;
}) {
  return (
    <>
      {options.map((option) => (
        <div class="choice" key={option.id}>
          <label>
            <input type={type} name={nameOf(option)} value={option.id} />
            <span>{option.text}</span>
          </label>
          {option.note && <p class="why">{option.note}</p>}
        </div>
      ))}
    </>
  );
}

/** Answers in an order, beside each other where there is room. */
export function Scale({
  name,
  options,
}: {
  name: string;
  options: readonly { readonly id: string; readonly text: string }[];
}) {
  return (
    <div class="scale">
      {options.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
