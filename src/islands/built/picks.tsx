import { Fragment, type ComponentChildren } from 'preact';
import { groupsOf } from '../../domain/worksheet/groups.ts';
import { partName } from '../../domain/worksheet/names.ts';
import { isList } from '../../domain/worksheet/needs.ts';
import type { ChoiceField, ChoicesField, Option, RatingField, SortField, TaskField } from '../../schema/field.ts';
import { idsOf, type FieldProps } from '../fields/field-props.ts';
import { Hint, LabelAndHint } from '../fields/label.tsx';
import { StepSection } from '../step.tsx';

/** A list to open. Its first entry is empty: nothing is chosen beforehand. */
export function Select({ field, name, sheet }: FieldProps<Pick<ChoiceField, 'kind' | 'label' | 'hint' | 'options'>>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <select id={box} name={name} aria-describedby={field.hint && hint}>
        <option value="">{sheet.words.choose}</option>
        {field.options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A question with several controls below it. */
function Group({
  field,
  name,
  sheet,
  class: look,
  children,
}: FieldProps<{ readonly label: string; readonly hint?: string | undefined }> & {
  class?: string;
  children: ComponentChildren;
}) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <fieldset id={box} class={look} aria-describedby={field.hint && hint}>
      <legend>{field.label}</legend>
      <Hint text={field.hint} id={hint} />
      {children}
    </fieldset>
  );
}

/** Options one below the other; a note opens under one that is picked. */
function Options({
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

/** One of a few; a list to open when there are many. */
export function ChoiceList(props: FieldProps<ChoiceField>) {
  const { field, name } = props;
  if (isList(field)) return <Select {...props} />;
  return (
    <Group {...props}>
      <Options options={field.options} type="radio" nameOf={() => name} />
    </Group>
  );
}

/** Any number of a few, to be ticked. */
export function ChoicesList(props: FieldProps<ChoicesField>) {
  const { field, name } = props;
  return (
    <Group {...props}>
      <Options options={field.options} type="checkbox" nameOf={({ id }) => partName(name, id)} />
    </Group>
  );
}

/** Answers in an order, beside each other where there is room. */
function Row({ name, options }: { name: string; options: readonly { readonly id: string; readonly text: string }[] }) {
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

/** A rating in words. */
export function Rating(props: FieldProps<RatingField>) {
  return (
    <Group {...props}>
      <Row name={props.name} options={props.field.options} />
    </Group>
  );
}

/** Cards, each with the buttons of the piles. */
export function SortCards(props: FieldProps<SortField>) {
  const { field, name, sheet } = props;
  const cuts = sheet.built?.cuts;
  // Cards of an embed stand in steps within the step of their question.
  const Step = cuts ? StepSection : Fragment;
  const cards = field.cards.map((card) => ({ id: partName(name, card.id), text: card.text }));
  return (
    <Group {...props} class="sort">
      {groupsOf(cards, cuts).map((group) => (
        <Step key={group[0]?.id}>
          {group.map((card) => (
            <fieldset class="card" key={card.id}>
              <legend>{card.text}</legend>
              <Row name={card.id} options={field.piles} />
            </fieldset>
          ))}
        </Step>
      ))}
    </Group>
  );
}

/** One task of the table of everyday tasks, by its group. */
export function TaskSelect({ field, name, sheet }: FieldProps<TaskField>) {
  const { box, hint } = idsOf(sheet.activity, name);
  return (
    <div class="field">
      <LabelAndHint box={box} label={field.label} hint={field.hint} hintId={hint} />
      <select id={box} name={name} aria-describedby={field.hint && hint}>
        <option value="">{sheet.words.choose}</option>
        {sheet.tasks?.groups.map(({ id, title, tasks }) => (
          <optgroup key={id} label={title}>
            {tasks.map((task) => (
              <option key={task.id} value={task.id}>
                {task.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
