import type { Sent } from './wanted-headers.ts';

/** One rule of a `_headers` file. */
type Rule = { readonly address: string; readonly headers: readonly (readonly [name: string, value: string])[] };

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: an address at the margin, its headers below it, set in. */
export function readRules(text: string): Rule[] {
  const rules: { address: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const at = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ address: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]);
  }
  return rules;
}

const matches = (rule: string, address: string): boolean =>
  rule.endsWith('/*') ? address.startsWith(rule.slice(0, -1)) : rule === address;

/** What a host sends at an address by these rules: where several match, it joins their values with a comma. */
export function sentAt(address: string, rules: readonly Rule[]): Sent {
  const sent = new Map<string, string>();
  for (const [name, value] of rules
    .filter((rule) => matches(rule.address, address))
    .flatMap(({ headers }) => headers)) {
    const known = sent.get(name);
    sent.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return sent;
}
