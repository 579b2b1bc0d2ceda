import { readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The frozen files of one kind, by name. */
export const readFixtures = (kind: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(new URL(`${kind}/`, FIXTURES)).map(
    (name) => [name, readFileSync(new URL(`${kind}/${name}`, FIXTURES), 'utf8').trim()] as const,
  );
