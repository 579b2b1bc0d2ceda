import postcss, { type ChildNode, type Root, type Rule } from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';

/** Selectors by their text: the pages of a site share most of theirs. */
const parsed = new Map<string, readonly Selector[]>();

function selectorsOf({ selector }: Rule): readonly Selector[] {
  const found = parsed.get(selector) ?? parser().astSync(selector).nodes;
  parsed.set(selector, found);
  return found;
}

/** Pseudo-classes that match where one of the selectors in their brackets does. */
const CHOICE = /^:(is|where|has)$/;

/**
 * Whether a page that knows these names can have what a selector means. Only classes are looked at, and no brackets but
 * those of a choice: what is kept needlessly costs a few bytes, what is dropped wrongly is missed.
 */
const canMatch = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.nodes.every((node) => {
    if (node.type === 'class') return names.has(node.value);
    if (node.type === 'pseudo' && CHOICE.test(node.value)) return node.nodes.some((one) => canMatch(one, names));
    return true;
  });

/** Takes a piece out, and with it the blocks that are left with nothing. */
function remove(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  // What is left of an order of layers is said by a statement of its own (styles/layers.css).
  if (parent && parent.type !== 'root' && parent.type !== 'document' && parent.nodes?.length === 0)
    remove(parent as ChildNode);
}

function dropRules(root: Root, names: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    // The steps of a motion.
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return;
    const selectors = selectorsOf(rule);
    const kept = selectors.filter((selector) => canMatch(selector, names));
    if (kept.length === 0) remove(rule);
    else if (kept.length < selectors.length) rule.selector = kept.join(',');
  });
}

/** The custom properties that a value or a condition asks for. */
const askedIn = (text: string): readonly string[] => text.match(/--[\w-]+/g) ?? [];

/** Drops the custom properties that nothing asks for: neither a rule that is left, by whatever way, nor the page itself. */
function dropProperties(root: Root, names: ReadonlySet<string>): void {
  const asked = new Set([...names].filter((name) => name.startsWith('--')));
  const asks = new Map<string, readonly string[]>();
  root.walk((node) => {
    if (node.type === 'atrule') for (const name of askedIn(node.params)) asked.add(name);
    if (node.type !== 'decl') return;
    if (node.prop.startsWith('--')) asks.set(node.prop, [...(asks.get(node.prop) ?? []), ...askedIn(node.value)]);
    else for (const name of askedIn(node.value)) asked.add(name);
  });
  // A set hands out what is added while it is read.
  for (const name of asked) for (const further of asks.get(name) ?? []) asked.add(further);
  root.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) remove(declaration);
  });
}

const textOf = (root: Root): string => root.toString().trim();

/**
 * What of a style sheet a page can use: the rules whose classes are among its names, and the custom properties that those
 * ask for. One sheet serves many pages, and each would otherwise carry the looks of parts that it does not have.
 *
 * @param css as a minifier writes it
 * @param names every name that stands on the page or in a script that it may load (see {@link namesIn})
 */
export function usedRules(css: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  dropRules(root, names);
  dropProperties(root, names);
  return textOf(root);
}

/**
 * Everything in a text that may be the name of a class: each word with its hyphens. Classes stand whole in the scripts and
 * are never put together from parts, so this finds them all; `tests/components` makes sure of it.
 */
export const namesIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? [];

/** The names of the raw colours. */
const SCALE = /^--(stone|night)-\d$/;

/**
 * Writes the raw colours into the tokens that are made of them: the scale is for who reads `styles/tokens.css`, and no
 * other rule asks for it.
 */
export function withoutScale(css: string): string {
  const root = postcss.parse(css);
  const scale = new Map<string, string>();
  root.walkDecls(SCALE, (declaration) => {
    scale.set(declaration.prop, declaration.value);
    remove(declaration);
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replaceAll(
      /var\((--[\w-]+)\)/g,
      (use, name: string) => scale.get(name) ?? use,
    );
  });
  return textOf(root);
}
