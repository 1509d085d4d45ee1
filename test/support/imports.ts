import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { ROOT } from "./root";

/** One import of a source file. Paths are the project's own, without their extension. */
export interface Import {
  readonly file: string;
  /** A file of the project, or a package by its name: `services/runtime/edtf/date`, `typeorm`, `node:fs`. */
  readonly target: string;
  /** Whether only types come in, so that nothing is loaded at run time. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** With its extension. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly readsEnvironment: boolean;
}

/** The TypeScript files below the folders, as the compiler reads them. */
export const sourceFiles = (folders: readonly string[]): SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
    )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map(readSource);

const readSource = (path: string): SourceFile => {
  const text = readFileSync(join(ROOT, path), "utf8");
  const file = withoutExtension(path);
  const imports: Import[] = [];
  let readsEnvironment = false;
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found) imports.push({ file, target: targetOf(path, found.specifier), isTypeOnly: found.isTypeOnly });
    readsEnvironment ||= isEnvironment(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return { path, lines: text.trimEnd().split("\n").length, imports, readsEnvironment };
};

interface Found {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const importIn = (node: ts.Node): Found | undefined => {
  if (ts.isImportDeclaration(node)) return found(node.moduleSpecifier, importsTypesOnly(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return found(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return found(node.argument.literal, true);
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return found(node.arguments[0], false);
  return undefined;
};

const found = (specifier: ts.Node | undefined, isTypeOnly: boolean): Found | undefined =>
  specifier && ts.isStringLiteral(specifier) ? { specifier: specifier.text, isTypeOnly } : undefined;

const importsTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
};

/** `import()`, `require()`, and both where the module is only asked for its place. */
const loadsModule = (called: ts.Expression): boolean => {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(called)) return called.text === "require";
  if (ts.isPropertyAccessExpression(called)) return called.name.text === "resolve" && loadsModule(called.expression);
  return (
    ts.isCallExpression(called) && ts.isIdentifier(called.expression) && called.expression.text === "createRequire"
  );
};

const isEnvironment = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "env" &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "process";

const targetOf = (path: string, specifier: string): string => {
  if (!specifier.startsWith(".")) return packageOf(specifier);
  const target = withoutExtension(posix.join(posix.dirname(path), specifier));
  const exists = [".ts", ".d.ts", ".json", ".mjs"].some((extension) => existsSync(join(ROOT, target + extension)));
  if (!exists) throw new Error(`${path} imports ${specifier}, which is no file.`);
  return target;
};

/** `@apollo/server/plugin/disabled` belongs to `@apollo/server`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const withoutExtension = (path: string): string => path.replace(/(\.d)?\.(ts|js|mjs|json)$/, "");
