import ts from 'typescript';

/** One import of a file, whatever its form. */
export type Import = {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** `inline-type`: every name is marked `type`, but the import itself stays, and loads the module when the code runs. */
  readonly use: 'value' | 'type' | 'inline-type';
  /** The imported names; empty for a whole module. */
  readonly names: readonly string[];
};

/** A name that reaches outside, such as `document` or `Date.now`. */
export type Mention = { readonly name: string; readonly line: number };

/** What a piece of code uses. */
export type Scan = {
  readonly imports: readonly Import[];
  readonly mentions: readonly Mention[];
  /** True when it does nothing but hand on what other files export. */
  readonly barrel: boolean;
};

/**
 * Reads the imports of a piece of TypeScript or JavaScript, and the names that it uses.
 *
 * @param file only its ending counts
 * @param code with the lines of its file
 */
export function scan(file: string, code: string): Scan {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const mentions: Mention[] = [];
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const visit = (node: ts.Node): void => {
    for (const found of importsOf(node)) imports.push({ ...found, line: lineOf(node) });
    const name = mentionOf(node);
    if (name !== undefined) mentions.push({ name, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  const { statements } = source;
  return { imports, mentions, barrel: statements.length > 0 && statements.every(handsOn) };
}

const handsOn = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;

type Found = Omit<Import, 'line'>;

function importsOf(node: ts.Node): Found[] {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier, ...clauseOf(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return textOf(node.moduleSpecifier, useOf(node.isTypeOnly, names), names.map(nameOf));
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return textOf(node.argument.literal, 'type', []);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return textOf(node.moduleReference.expression, node.isTypeOnly ? 'type' : 'value', []);
  }
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression.getText();
  const [first] = node.arguments;
  if (!first || !(called === 'import' || called === 'require' || called.startsWith('import.meta.glob'))) return [];
  const parts = ts.isArrayLiteralExpression(first) ? first.elements : [first];
  return parts.flatMap((part) => textOf(part, 'value', []));
}

const textOf = (node: ts.Node, use: Import['use'], names: readonly string[]): Found[] =>
  ts.isStringLiteralLike(node) ? [{ specifier: node.text, use, names }] : [];

type Specifier = ts.ImportSpecifier | ts.ExportSpecifier;

const nameOf = ({ propertyName, name }: Specifier): string => (propertyName ?? name).text;

function clauseOf(clause: ts.ImportClause | undefined): [use: Import['use'], names: string[]] {
  if (!clause) return ['value', []];
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const names = [...(clause.name ? ['default'] : []), ...named.map(nameOf)];
  return [clause.name && !typeOnly ? 'value' : useOf(typeOnly, named), names];
}

function useOf(typeOnly: boolean, names: readonly Specifier[]): Import['use'] {
  if (typeOnly) return 'type';
  return names.length > 0 && names.every((name) => name.isTypeOnly) ? 'inline-type' : 'value';
}

/** `Date.now`, `Math['random']`, `new Date()`, `Date()`, or a name that stands for itself. */
function mentionOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && !node.arguments?.length) return `new ${node.expression.getText()}()`;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return `${node.expression.text}()`;
  if (ts.isPropertyAccessExpression(node)) return `${node.expression.getText()}.${node.name.text}`;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return `${node.expression.getText()}.${node.argumentExpression.text}`;
  }
  return ts.isIdentifier(node) && standsForItself(node) ? node.text : undefined;
}

/** False for the name of a property: `event.window`, `{ document: 1 }`. */
function standsForItself(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isQualifiedName(parent)
  );
}
