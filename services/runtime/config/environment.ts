import { z } from "zod";
import { StartupError } from "../lifecycle/startup-error";

/** Where settings come from: the process's environment, or a plain record in tests. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** One thing wrong with the settings, as a sentence that goes on from the setting's name. */
export interface Mistake {
  readonly name: string;
  readonly problem: string;
}

/** Carries every mistake at once, so that the operator mends them in one go. */
export class ConfigurationError extends StartupError {
  override readonly name = "ConfigurationError";

  constructor(readonly mistakes: readonly Mistake[]) {
    super([headline(mistakes.length), ...mistakes.map(({ name, problem }) => `  ${name} ${problem}`)].join("\n"));
  }
}

/**
 * Reads typed settings. An empty or blank value counts as unset: that is what `NAME=` means in an .env or compose file.
 *
 * @param shape a zod schema for each name; its message completes "must be ..."
 * @param rules checks over several settings; they see only the set ones, as written
 * @throws ConfigurationError with all mistakes
 */
export const readEnvironment = <Shape extends z.ZodRawShape>(
  settings: Settings,
  shape: Shape,
  rules: (set: Settings) => readonly Mistake[] = () => [],
): z.output<z.ZodObject<Shape>> => {
  const set = withoutBlanks(settings);
  const result = z.object(shape).safeParse(set);
  const mistakes = [...(result.error?.issues ?? []).map((issue) => mistakeOf(issue, set)), ...rules(set)];
  if (result.success && mistakes.length === 0) return result.data;
  throw new ConfigurationError(mistakes);
};

/**
 * Reads the settings of several parts that run in one process.
 * @throws ConfigurationError with the mistakes of all of them, those in shared settings once
 */
export const readTogether = <A, B>(readA: () => A, readB: () => B): readonly [A, B] => {
  const mistakes = new Map<string, Mistake>();
  const attempt = <Config>(read: () => Config): { readonly config: Config } | undefined => {
    try {
      return { config: read() };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      for (const mistake of error.mistakes) mistakes.set(mistake.name, mistake);
      return undefined;
    }
  };
  const [a, b] = [attempt(readA), attempt(readB)];
  if (a && b) return [a.config, b.config];
  throw new ConfigurationError([...mistakes.values()]);
};

const headline = (count: number): string =>
  count === 1 ? "The configuration has a mistake:" : `The configuration has ${count} mistakes:`;

const withoutBlanks = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])),
  );

const mistakeOf = (issue: z.core.$ZodIssue, set: Settings): Mistake => {
  const name = String(issue.path[0]);
  const value = set[name];
  const found =
    value === undefined ? "is missing" : isSecret(name, value) ? "is not right" : `is ${JSON.stringify(value)}`;
  return { name, problem: `${found}: it must be ${issue.message}` };
};

/** Start-up messages end in logs and chat windows: no password may travel in them. */
const isSecret = (name: string, value: string): boolean =>
  /PASSWORD|SECRET|TOKEN|KEY|DATABASE_URL/.test(name) || value.includes("@");
