/**
 * Whether .dockerignore keeps a path out of an image's context: the last pattern that matches the path or a folder
 * above it decides. See https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * @returns a function of a path that is relative to the context, with slashes
 */
export const readDockerignore = (content: string): ((path: string) => boolean) => {
  const rules = content
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const keeps = line.startsWith("!");
      const pattern = (keeps ? line.slice(1) : line).replace(/^\/|\/$/g, "");
      // A folder's pattern holds for everything in it.
      return { keeps, pattern: new RegExp(`^${patternSource(pattern)}(/.*)?$`) };
    });
  return (path) => {
    const last = rules.findLast(({ pattern }) => pattern.test(path));
    return last !== undefined && !last.keeps;
  };
};

/** `*` and `?` stay within a name, `**` goes across folders, also none. */
export const patternSource = (pattern: string): string =>
  pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => WILDCARDS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("");

const WILDCARDS: Readonly<Record<string, string>> = { "**/": "(.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };
