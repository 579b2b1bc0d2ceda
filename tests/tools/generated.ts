import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** A file that a command writes: its path from the project folder, and its text. */
export type Generated = { readonly file: string; readonly text: string };

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** `two-words` as a name of code: `twoWords`, or `TwoWords` for a type. */
export const camel = (kind: string): string => kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const pascal = (kind: string): string => camel(`-${kind}`);

/** A kind in an object that holds something under each: by its own name, or with that of its code. */
export const key = (kind: string): string => (camel(kind) === kind ? kind : `'${kind}': ${camel(kind)}`);

/** The folders of features of one sort, in alphabetical order. */
export const kindsIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** What is wrong when the folder of a feature lacks a part. */
export const lacking = (folder: string, part: string): Error =>
  new Error(
    `${folder} has no ${part}. Fix: write it; \`npm run new ${folder.includes('fields') ? 'field' : 'view'} <name>\` shows how one begins.`,
  );

/** The file in the folder of a feature that registers it, what it exports, with what, and the parts that all of them have. */
type Feature = {
  readonly kind: string;
  readonly file: string;
  readonly name: string;
  readonly by: string;
  readonly parts: readonly string[];
};

/**
 * What the folder of a feature registers.
 *
 * @throws where it does not register itself, registers another kind, or lacks a part
 */
export async function registeredIn<Registration extends { readonly kind: string }>(
  root: string,
  folder: string,
  { kind, file, name, by, parts }: Feature,
): Promise<Registration> {
  const path = join(root, folder, kind, file);
  if (!existsSync(path)) throw new Error(`${folder}/${kind} has no ${file}. Fix: register it there, with ${by}.`);
  const missing = parts.find((part) => !existsSync(join(root, folder, kind, part)));
  if (missing !== undefined) throw lacking(`${folder}/${kind}`, missing);
  const exported = (await import(pathToFileURL(path).href)) as Record<string, Registration>;
  const found = exported[name];
  if (found?.kind !== kind)
    throw new Error(`${folder}/${kind}/${file} does not export “${name}” of the kind “${kind}”. Fix: name both alike.`);
  return found;
}

/** A file as the project formats its like. */
export async function formatted({ file, text }: Generated): Promise<Generated> {
  const options = await resolveConfig(join(ROOT, file));
  return { file, text: await format(text, { ...options, filepath: file }) };
}

/** Lists as the project formats them, each with a line that says where it comes from. */
export const formattedLists = (lists: readonly Generated[], folder: string): Promise<readonly Generated[]> =>
  Promise.all(
    lists.map(({ file, text }) =>
      formatted({
        file,
        text: `// Written by \`npm run features\` from the folders in ${folder}. Changes to it are lost.\n${text}`,
      }),
    ),
  );
