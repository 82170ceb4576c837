import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** One import, re-export or `import()` of a source file. */
export interface SourceImport {
  readonly specifier: string;
  /** Erased by the compiler: nothing of it runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

const read = new Map<string, SourceImport[]>();

/** Everything that a TypeScript file imports, read from its syntax tree. */
export function importsOf(path: string): SourceImport[] {
  let imports = read.get(path);
  if (!imports) {
    imports = parseImports(path);
    read.set(path, imports);
  }
  return imports;
}

function parseImports(path: string): SourceImport[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports: SourceImport[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { line } = file.getLineAndCharacterOfPosition(specifier.getStart(file));
    imports.push({ specifier: specifier.text, typeOnly, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || areTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return importClause.name === undefined && areTypes(importClause.namedBindings);
}

/** Whether every name between the braces is marked `type`. */
function areTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !('elements' in bindings) || bindings.elements.length === 0) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

/** The file that a relative import points to; nothing for the name of a package. */
export function importedFile(from: string, { specifier }: SourceImport): string | undefined {
  return specifier.startsWith('.') ? resolve(dirname(from), specifier) : undefined;
}

/** The package that an import names: `zod`, `@emis-sdk/model`; nothing for own files and for Node's modules. */
export function importedPackage({ specifier }: SourceImport): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Every file reached from `entries` by imports of own files. */
export function filesReachedFrom(entries: Iterable<string>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const each of importsOf(path)) {
      const file = importedFile(path, each);
      if (file?.endsWith('.ts')) waiting.push(file);
    }
  }
  return reached;
}

/** One import cycle, or nothing: the files in the order in which they import one another. */
export function findCycle(files: readonly string[]): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string[] | undefined => {
    const at = trail.indexOf(path);
    if (at !== -1) return [...trail.slice(at), path];
    if (done.has(path)) return undefined;
    trail.push(path);
    for (const each of importsOf(path)) {
      const file = importedFile(path, each);
      const cycle = file?.endsWith('.ts') ? visit(file) : undefined;
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(path);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
}
