import { isInside, isRun, pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** What an activity asks: the name of each control, and the values of those that offer a choice. */
export type Asked = ReadonlyMap<string, readonly string[] | null>;

const KINDS = ['quiz', 'self-check', 'worksheet'];
const CONTROLS = ['input', 'textarea', 'select'];

type Fault = { readonly tag: Tag; readonly found: string; readonly fix: string };

const WIDGET = 'Mend the widget in src/islands.';

/** Pressing Enter must never send the form: the reader's words would end up in the address. */
function form(root: Tag, inside: readonly Tag[]): Fault[] {
  const forms = inside.filter(({ name }) => name === 'form');
  const wrong = forms.filter(
    ({ attributes }) =>
      attributes['method'] !== 'dialog' || attributes['autocomplete'] !== 'off' || 'action' in attributes,
  );
  const submits = inside.filter(
    ({ name, attributes }) =>
      (name === 'button' && attributes['type'] !== 'button') ||
      (name === 'input' && /^(submit|image)$/.test(attributes['type'] ?? '')),
  );
  return [
    ...(forms.length === 1
      ? []
      : [
          {
            tag: root,
            found: `${forms.length} forms in ${root.source}`,
            fix: `Each activity has exactly one. ${WIDGET}`,
          },
        ]),
    ...wrong.map((tag) => ({
      tag,
      found: tag.source,
      fix: 'Write <form method="dialog" autocomplete="off"> and no action.',
    })),
    ...submits.map((tag) => ({
      tag,
      found: `the submit button ${tag.source}`,
      fix: 'Write type="button": a form must never be sent.',
    })),
  ];
}

function controls(root: Tag, inside: readonly Tag[], asked: Asked): Fault[] {
  const found = inside.filter(({ name, attributes }) => CONTROLS.includes(name) && 'name' in attributes);
  const names = new Set(found.map(({ attributes }) => attributes['name'] ?? ''));
  const values = (id: string) =>
    found.filter(({ attributes }) => attributes['name'] === id).map(({ attributes }) => attributes['value'] ?? '');
  const missing = [...asked.keys()].filter((id) => !names.has(id));
  const extra = found.filter(({ attributes }) => !asked.has(attributes['name'] ?? ''));
  const other = [...asked].filter(
    ([id, options]) =>
      names.has(id) && (options === null ? values(id).length !== 1 : options.join() !== values(id).join()),
  );
  return [
    ...missing.map((id) => ({
      tag: root,
      found: `no control for the field "${id}"`,
      fix: `Each field of the YAML has one. ${WIDGET}`,
    })),
    ...extra.map((tag) => ({
      tag,
      found: `${tag.source}, which is no field of the YAML`,
      fix: `Name controls by field ids. ${WIDGET}`,
    })),
    ...other.map(([id, options]) => ({
      tag: root,
      found: `the field "${id}" as ${values(id).join(', ')}`,
      fix: `Expected ${options?.join(', ') ?? 'one control'}. ${WIDGET}`,
    })),
  ];
}

/** A sheet without its looks works, and nothing else notices. Embeds have their looks in a file, which their own check reads. */
function looks(page: Page, root: Tag): Fault[] {
  const styles = page.tags.filter(({ name }) => name === 'style').map(({ text }) => text);
  return styles.length === 0 || styles.some((css) => css.includes('.kept'))
    ? []
    : [{ tag: root, found: 'an activity without its styles', fix: 'Import src/styles/lesson.css on this page.' }];
}

/** The script that puts saved answers in comes right after the activity, or the page shifts on a returning visit. */
function after(page: Page, root: Tag, restore: string): Fault[] {
  const siblings = page.tags.filter(({ parent }) => parent === root.parent);
  const next = siblings[siblings.indexOf(root) + 1];
  return next && isRun(next) && next.text === restore
    ? []
    : [
        {
          tag: root,
          found: `${next?.source ?? 'nothing'} after the activity`,
          fix: 'Put the script of src/components/restore.ts there: Activity.astro does.',
        },
      ];
}

function check(page: Page, root: Tag, asked: Asked | undefined, restore: string): Fault[] {
  const { attributes, source } = root;
  const id = attributes['data-activity'] ?? '';
  const inside = page.tags.filter((tag) => isInside(tag, root));
  const lines = inside.filter((tag) => 'data-saved' in tag.attributes);
  if (!asked)
    return [{ tag: root, found: `the activity "${id}"`, fix: `There is no content/en/activities/${id}.yaml.` }];
  return [
    ...(attributes['id'] === id ? [] : [{ tag: root, found: source, fix: `Give it id="${id}": links lead there.` }]),
    ...(KINDS.includes(attributes['data-kind'] ?? '')
      ? []
      : [{ tag: root, found: source, fix: `Give it data-kind: ${KINDS.join(', ')}.` }]),
    ...(lines.length === 1 && lines[0]?.attributes['data-saved'] === 'none'
      ? []
      : [
          {
            tag: root,
            found: `${lines.length} status lines: ${lines.map((tag) => tag.source).join(' ')}`,
            fix: 'Build one line with data-saved="none": nothing is kept before script has checked it.',
          },
        ]),
    ...form(root, inside),
    ...controls(root, inside, asked),
    ...after(page, root, restore),
    ...looks(page, root),
  ];
}

const rootsIn = ({ tags }: Page): Tag[] => tags.filter(({ attributes }) => 'data-activity' in attributes);

/** Every activity on every page is built so that answers are kept and never sent, and asks what its YAML asks. */
export function checkActivities(
  site: Site,
  activities: ReadonlyMap<string, Asked>,
  restore: string,
): readonly Problem[] {
  const pages = pagesOf(site);
  const idOf = ({ attributes }: Tag): string => attributes['data-activity'] ?? '';
  const shown = new Set(pages.flatMap(rootsIn).map(idOf));
  const missing = [...activities.keys()].filter((id) => !shown.has(id));
  return [
    ...missing.map((id) => ({
      at: 'index.html:1:1',
      found: `the activity "${id}" on no page`,
      fix: `Show it in a lesson: <Activity id="${id}" />.`,
    })),
    ...pages.flatMap((page) =>
      rootsIn(page)
        .flatMap((root) => check(page, root, activities.get(idOf(root)), restore))
        .map(({ tag, found, fix }) => ({ at: placeOf(page, tag), found, fix })),
    ),
  ];
}
