import { Fragment } from 'preact';
import { groupsOf } from '../../domain/worksheet/groups.ts';
import { partName } from '../../domain/worksheet/names.ts';
import type { BuiltPart } from '../../islands/built/built-part.ts';
import { Group } from '../../islands/built/group.tsx';
import { Scale } from '../../islands/built/options.tsx';
import { EmptyTable } from '../../islands/built/paper-parts.tsx';
import type { FieldProps } from '../../islands/fields/field-props.ts';
import { StepSection } from '../../islands/step.tsx';
import type { SortField } from './schema.ts';

/** Cards, each with the buttons of the piles. */
function SortCards(props: FieldProps<SortField>) {
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
              <Scale name={card.id} options={field.piles} />
            </fieldset>
          ))}
        </Step>
      ))}
    </Group>
  );
}

export const sortBuilt: BuiltPart<'sort'> = {
  Field: SortCards,
  Blank: ({ field }) => (
    <EmptyTable head={['', ...field.piles.map(({ text }) => text)]} rows={field.cards.map(({ text }) => text)} />
  ),
};
