type Raw = Readonly<Record<string, unknown>>;

const listIn = (raw: Raw, key: string): readonly Raw[] => (raw[key] ?? []) as readonly Raw[];

const numberIn = (raw: Raw, key: string, otherwise = 1): number => Number(raw[key] ?? otherwise);

/** A day that may not be known has a box beside it. */
const boxesFor = (raw: Raw): number => (raw['kind'] === 'date' && raw['unknown'] !== undefined ? 2 : 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many controls the file of an activity asks for, counted from its bare text: nothing of the site's code is used. */
export function controlsAskedFor(raw: unknown): number {
  const sheet = raw as Raw;
  const fields = [...listIn(sheet, 'fields'), ...listIn(sheet, 'more')];
  const maxOf = (id: unknown): number => numberIn(fields.find((field) => field['id'] === id) ?? {}, 'max', Number.NaN);
  const ofField = (field: Raw): number => {
    switch (field['kind']) {
      case 'choices':
        return listIn(field, 'options').length;
      case 'table':
        return numberIn(field, 'max', Number.NaN) * sum(listIn(field, 'columns').map(boxesFor));
      case 'sort':
        return listIn(field, 'cards').length;
      case 'rank':
        return numberIn(field, 'places');
      case 'grid':
        return maxOf(field['of']) * maxOf(field['by']);
      default:
        return boxesFor(field);
    }
  };
  const statements = listIn(sheet, 'scales').map((scale) => listIn(scale, 'statements').length);
  return listIn(sheet, 'questions').length + sum(statements) + sum(fields.map(ofField));
}
