import { posix } from 'node:path';
import type { SourceFile } from './check-architecture.ts';
import { codeIn } from './code-in.ts';
import { scan } from './scan.ts';

const importsOf = ({ file, text }: SourceFile): string[] =>
  codeIn(file, text)
    .flatMap((code) => scan(file, code).imports)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, '')));

/**
 * Circles of imports, of whatever form: each as the files of one way round, the first again at its end. Found by going
 * into the depth; of circles that share a way one is enough.
 */
export function circlesIn(sources: readonly SourceFile[]): readonly (readonly string[])[] {
  const imports = new Map(sources.map((source) => [source.file, importsOf(source)]));
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly (readonly string[])[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file]];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? []).flatMap((target) => visit(target, [...way, file]));
    done.add(file);
    return found;
  };
  return [...imports.keys()].flatMap((file) => visit(file, []));
}
