/** One line of an aria snapshot: a role and its name, with what is below it. YAML, so names are quoted as a whole. */
export const node = (role: string, name: string | null, children: readonly string[] = [], state = ''): string => {
  const plain = name === null ? '' : ` ${JSON.stringify(name.replace(/\s+/g, ' ').trim())}`;
  const key = `- '${`${role}${plain}${state}`.replaceAll("'", "''")}'`;
  if (children.length === 0) return key;
  return [`${key}:`, ...children.flatMap((child) => child.split('\n').map((line) => `  ${line}`))].join('\n');
};

/** A line that holds a text: a paragraph, a status, or with a name a box and what stands in it. */
export const said = (role: string, text: string, name: string | null = null, state = ''): string =>
  `${node(role, name, [], state)}: ${JSON.stringify(text.replace(/\s+/g, ' ').trim())}`;
