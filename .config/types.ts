import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entriesOf } from './entries.ts';

/**
 * Writes the types of every package beside its code, in `dist`: `node .config/types.ts`. One program reads the sources
 * of all; a compiler for each, as tsup would start it, reads the standard twelve times and takes six times as long.
 * Whether the sources are right is not asked here: `pnpm typecheck` says it.
 */
const PACKAGES = fileURLToPath(new URL('../packages', import.meta.url));
const CONFIG = fileURLToPath(new URL('../tsconfig.base.json', import.meta.url));

const entries = readdirSync(PACKAGES).flatMap((name) =>
  entriesOf(join(PACKAGES, name)).map((entry) => join(PACKAGES, name, entry)),
);
const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(CONFIG));
const program = ts.createProgram(entries, {
  ...options,
  noEmit: false,
  noCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
});
const { diagnostics } = program.emit(undefined, write, undefined, true, { afterDeclarations: [withPublishedNames] });
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  process.exitCode = 1;
}

/** Emitted beside its source; published beside the code that was built from it. */
function write(path: string, text: string): void {
  ts.sys.writeFile(path.replace(/(\/packages\/[^/]+)\/src\//, '$1/dist/'), text);
}

/** Sources import each other as `./x.ts`; what is published beside the code has to say `./x.js`. */
function withPublishedNames(context: ts.TransformationContext) {
  const { factory } = context;
  const published = (name: ts.Node): ts.StringLiteral | undefined =>
    ts.isStringLiteral(name) && /^\.{1,2}\/.*\.ts$/.test(name.text)
      ? factory.createStringLiteral(name.text.replace(/\.ts$/, '.js'), true)
      : undefined;
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isImportDeclaration(node)) {
      const name = published(node.moduleSpecifier) ?? node.moduleSpecifier;
      return factory.updateImportDeclaration(node, node.modifiers, node.importClause, name, node.attributes);
    }
    if (ts.isExportDeclaration(node)) {
      const name = (node.moduleSpecifier && published(node.moduleSpecifier)) ?? node.moduleSpecifier;
      const { modifiers, isTypeOnly, exportClause, attributes } = node;
      return factory.updateExportDeclaration(node, modifiers, isTypeOnly, exportClause, name, attributes);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const name = published(node.argument.literal);
      const argument = name ? factory.createLiteralTypeNode(name) : node.argument;
      const typeArguments = ts.visitNodes(node.typeArguments, visit, ts.isTypeNode);
      return factory.updateImportTypeNode(
        node,
        argument,
        node.attributes,
        node.qualifier,
        typeArguments,
        node.isTypeOf,
      );
    }
    return ts.visitEachChild(node, visit, context);
  };
  return <T extends ts.SourceFile | ts.Bundle>(file: T): T => ts.visitNode(file, visit) as T;
}
