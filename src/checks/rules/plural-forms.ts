import { activity } from '../../schema/activity.ts';
import { noun } from '../../schema/views/noun.ts';
import type { Problem } from '../problem.ts';
import { wordsIn, type YamlNode } from '../read/yaml-node.ts';
import { placesOf } from '../shape/places.ts';
import { allOf } from '../words/list.ts';
import type { Rule } from './rule.ts';

/** In every language: they are what the shape asks for, and a language without a singular writes it twice. */
const ALWAYS = ['one', 'other'];

/** What is counted has the forms that its language needs, and no other: English two, Polish four, Arabic and Welsh six. */
export const pluralForms: Rule = ({ language, activities }) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const forms = [...new Set([...pluralCategories, ...ALWAYS])];
  return activities.flatMap(({ file, root }) =>
    placesOf(noun, activity, root).flatMap((place) => faultsIn(file, place, forms, language)),
  );
};

function faultsIn(file: string, place: YamlNode<unknown>, forms: readonly string[], language: string): Problem[] {
  const written = wordsIn(place);
  const expected = `${allOf(forms.map((form) => `“${form}”`))}: the plural forms of this language (${language})`;
  const missing = forms.filter((form) => !written.includes(form) && !ALWAYS.includes(form));
  const surplus = written.filter((form) => FORMS.includes(form) && !forms.includes(form));
  return [
    ...missing.map((form) => ({
      file,
      line: place.line,
      found: `no “${form}”`,
      expected,
      fix: `Write “${form}: …”, as it is said with such numbers.`,
    })),
    ...surplus.map((form) => ({
      file,
      line: place.at(form as never).line,
      found: `“${form}”, which this language never uses`,
      expected,
      fix: 'Take it out.',
    })),
  ];
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
