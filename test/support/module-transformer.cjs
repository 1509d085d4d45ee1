const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");

const compilerOptions = {
  allowJs: true,
  module: ModuleKind.CommonJS,
  target: ScriptTarget.ES2022,
  // Fields as the language has them. Ours are others, and in a class that calls super() inside a longer expression the
  // compiler would put those before that call. ts-jest knows one set of options a run, so that this is no second one.
  useDefineForClassFields: true,
};

/** Makes jest run a package that comes as an ES module. */
module.exports = {
  process: (source, fileName) => ({ code: transpileModule(source, { fileName, compilerOptions }).outputText }),
};
