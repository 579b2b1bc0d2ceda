import { posix } from 'node:path';
import { codeIn } from './code-in.ts';
import { FEATURES, IMPURE, LAYERS, RULES, type Rule, type Use } from './rules.ts';
import { scan, type Import, type Mention, type Scan } from './scan.ts';

/** A file as text; its path is from the project folder, with forward slashes. */
export type SourceFile = { readonly file: string; readonly text: string };

/**
 * Checks the direction of every import, and what else the folders promise.
 *
 * @returns one sentence for every breach: file, line, the arrow, and the fix
 */
export const checkArchitecture = (files: readonly SourceFile[]): string[] => files.flatMap(faultsIn);

function faultsIn({ file, text }: SourceFile): string[] {
  if (file.endsWith('.mdx')) return codeIn(file, text).flatMap((code) => scan(file, code).imports.map(inProse(file)));
  const name = roomOf(file);
  const rule = RULES[name];
  if (!rule) {
    const fix = 'move it to a folder of the architecture, or add the new one to tests/architecture/rules.ts.';
    return [`${file}:1 has no rule: ${name} is not part of the architecture. Fix: ${fix}`];
  }
  const scans = codeIn(file, text).map((code) => scan(file, code));
  return [
    ...barrel(file, scans),
    ...scans.flatMap(({ imports }) => imports.flatMap((one) => importFaults(file, name, rule, one))),
    ...scans.flatMap(({ mentions }) => (rule.pure ? mentions.flatMap(impure(file, name)) : [])),
  ];
}

/** The folder of the feature that a file belongs to; null where it belongs to none. */
function featureOf(file: string): string | null {
  const [top, folder = '', feature = '', ...rest] = file.split('/');
  return top === 'src' && FEATURES.includes(folder) && rest.length > 0 ? `${folder}/${feature}` : null;
}

/** The layer of a file: the folder of `src` that it lies in, or its own name where it lies in none. In the folder of a feature its name tells. */
function roomOf(file: string): string {
  const [top, folder = '', ...rest] = file.split('/');
  if (featureOf(file) !== null) {
    const name = posix.basename(file);
    return LAYERS.find(([pattern]) => pattern.test(name))?.[1] ?? name;
  }
  return top === 'src' && rest.length > 0 ? folder : posix.basename(file);
}

const inProse =
  (file: string) =>
  ({ line, specifier }: Import): string =>
    `${file}:${line} imports ${specifier}: prose may not import code (arrow content → code). Fix: take the line out; tags are known to every lesson.`;

function barrel(file: string, scans: readonly Scan[]): string[] {
  const named = /^index\.(ts|tsx|mjs)$/.test(posix.basename(file)) && !file.startsWith('src/pages/');
  if (!named && !scans.some((one) => one.barrel)) return [];
  return [
    `${file}:1 is a barrel: it hands on what other files export. Fix: import those files where they are used, and take this one out.`,
  ];
}

const impure =
  (file: string, name: string) =>
  ({ name: used, line }: Mention): string[] => {
    const what = Object.hasOwn(IMPURE, used) ? IMPURE[used] : undefined;
    if (what === undefined) return [];
    return [
      `${file}:${line} uses ${used}: ${name} may not use ${what} (arrow ${name} → ${what}). Fix: hand the value in as a parameter.`,
    ];
  };

function importFaults(file: string, name: string, rule: Rule, one: Import): string[] {
  const { specifier, line, names } = one;
  const path = /^\.{1,2}\//.test(specifier) ? posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, '')) : null;
  const target = path ?? specifier;
  const fault = (why: string, fix: string): string => `${file}:${line} imports ${target}: ${why}. Fix: ${fix}`;
  const forbidden = names.flatMap((used) => {
    const fix = rule.forbidden?.[used];
    return fix === undefined ? [] : [fault(`${name} may not use ${used}`, fix)];
  });
  if (path === null) {
    return [...forbidden, ...useFaults(packageUse(rule, specifier), one, name, specifier, fault)];
  }
  if (!path.startsWith('src/')) {
    return [
      fault('src may not import what lies outside it', 'move it into src, or read it at build in src/catalogue.'),
    ];
  }
  const room = roomOf(path);
  const [own, other] = [featureOf(file), featureOf(path)];
  if (own !== null && other !== null && own !== other) {
    const fix = 'move what both need to the folder of its layer.';
    return [fault(`one feature may not import another (arrow ${own} → ${other})`, fix)];
  }
  if (path.endsWith('.css') && room !== 'styles') {
    return [fault('style sheets lie in src/styles', 'move its rules into a layer there.')];
  }
  return room === name ? forbidden : [...forbidden, ...useFaults(rule.folders[room], one, name, room, fault)];
}

function packageUse({ packages }: Rule, specifier: string): Use | undefined {
  const fits = ([name]: [string, Use]): boolean =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name;
  return Object.entries(packages).find(fits)?.[1];
}

const MOVE = 'move the code to a folder that may import it';

/** What is wrong with using a folder or package in this way. */
function useFaults(
  allowed: Use | undefined,
  { use, names }: Import,
  from: string,
  to: string,
  fault: (why: string, fix: string) => string,
): string[] {
  const arrow = `(arrow ${from} → ${to})`;
  if (allowed === undefined) {
    return [fault(`${from} may not import ${to} ${arrow}`, `${MOVE}, or hand the value in as a parameter.`)];
  }
  if (allowed === 'value' || use === 'type') return [];
  if (allowed === 'type') {
    const why = `${from} may import only types from ${to} ${arrow}`;
    const inline = 'write “import type { … }”; with “{ type … }” the module is still loaded when the code runs.';
    return [
      fault(
        why,
        use === 'inline-type' ? inline : 'write “import type”, or move the value to a folder that may be imported.',
      ),
    ];
  }
  const others = names.filter((used) => !allowed.includes(used));
  if (names.length > 0 && others.length === 0) return [];
  const what = names.length === 0 ? 'all of it' : others.join(', ');
  return [fault(`${from} may import only ${allowed.join(', ')} from ${to}, not ${what} ${arrow}`, `${MOVE}.`)];
}
