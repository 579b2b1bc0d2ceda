import type { Problem } from '../problem.ts';
import { isTag, nodesIn, type TextNode } from '../read/markdown.ts';
import { attribute } from '../read/tags.ts';
import type { Rule } from './rule.ts';

const ORDER =
  'reading first, then <Evidence>, one <Example>, the check, worksheets if there are any, and the next step';

type Words = { readonly line: number; readonly found: string; readonly fix: string };

/** Every lesson has the same parts in the same order, so that readers know their way in each. */
export const anatomy: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, id, body }): Problem[] =>
    body.tree
      ? faultsIn(body.tree, id.split('/').at(-1) ?? '').map((words) => ({ file, expected: ORDER, ...words }))
      : [],
  );

function faultsIn(tree: TextNode, slug: string): Words[] {
  const blocks = tree.children ?? [];
  const named = (name: string): TextNode[] => nodesIn(tree).filter((node) => isTag(node) && node.name === name);
  const end = blocks.at(-1)?.position.end.line ?? 1;
  return [
    ...beginning(blocks[0]),
    ...evidenceAndExample(named('Evidence'), named('Example'), named('Activity')[0], end),
    ...activityOrder(named('Activity'), slug, end),
    ...textAfter(blocks),
  ];
}

const lineOf = (node: TextNode): number => node.position.start.line;
const isAfter = (a: TextNode, b: TextNode | undefined): boolean =>
  b !== undefined && a.position.start.offset > b.position.start.offset;

function beginning(first: TextNode | undefined): Words[] {
  if (first && !(isTag(first) && (first.name === 'Example' || first.name === 'Activity'))) return [];
  const found = first ? `<${first.name}> before any reading` : 'no text at all';
  return [{ line: first ? lineOf(first) : 1, found, fix: 'Begin with a paragraph to read.' }];
}

function evidenceAndExample(
  evidence: readonly TextNode[],
  examples: readonly TextNode[],
  check: TextNode | undefined,
  end: number,
): Words[] {
  const faults: Words[] = [];
  const [card, [example, ...spare]] = [evidence[0], examples];
  const line = check ? lineOf(check) : end;
  if (!card)
    faults.push({
      line,
      found: 'no <Evidence>',
      fix: 'Put <Evidence id="…" /> behind a sentence of the reading that cites a card.',
    });
  if (!example)
    faults.push({ line, found: 'no <Example>', fix: 'Put <Example who="…"> with a worked example before the check.' });
  for (const one of spare)
    faults.push({
      line: lineOf(one),
      found: 'a second <Example>',
      fix: 'Keep the example that shows the activity best.',
    });
  for (const [node, limit] of [
    [card, example],
    [card, check],
    [example, check],
  ] as const) {
    if (!node || !isAfter(node, limit)) continue;
    faults.push({
      line: lineOf(node),
      found: `the first <${node.name}> below <${limit?.name}>`,
      fix: `Move it above <${limit?.name}>.`,
    });
  }
  return faults;
}

function activityOrder(activities: readonly TextNode[], slug: string, end: number): Words[] {
  const faults: Words[] = [];
  const place = (id: string, where: 'first' | 'last', at: number): void => {
    const index = activities.findIndex((one) => attribute(one, 'id') === id);
    const node = activities[index];
    if (!node)
      faults.push({
        line: end,
        found: `no <Activity id="${id}" />`,
        fix: `Put <Activity id="${id}" /> ${where} among the activities.`,
      });
    else if (index !== at)
      faults.push({
        line: lineOf(node),
        found: `<Activity id="${id}" /> not ${where} among the activities`,
        fix: `Move it to the ${where} place.`,
      });
  };
  place(`${slug}-check`, 'first', 0);
  place(`${slug}-next`, 'last', activities.length - 1);
  return faults;
}

function textAfter(blocks: readonly TextNode[]): Words[] {
  const isActivity = (node: TextNode): boolean => isTag(node) && node.name === 'Activity';
  const check = blocks.findIndex(isActivity);
  const spare = check < 0 ? undefined : blocks.slice(check).find((node) => !isActivity(node));
  if (!spare || (isTag(spare) && spare.name === 'Example')) return [];
  return [
    {
      line: lineOf(spare),
      found: 'text below the check',
      fix: 'Move it above the check, or into the “intro” of the activity that it belongs to.',
    },
  ];
}
