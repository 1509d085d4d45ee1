import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";

// It comes with jest and brings no types.
const yaml = createRequire(__filename)("js-yaml") as { readonly load: (content: string) => unknown };

const SERVICE = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  networks: z.array(z.string()),
  restart: z.string(),
  read_only: z.boolean(),
  security_opt: z.array(z.string()),
  tmpfs: z.array(z.string()),
});

const COMPOSE_FILE = z.object({ services: z.record(z.string(), SERVICE) });

export type ComposeService = z.output<typeof SERVICE>;

/**
 * Reads a compose.yaml as the engine would.
 *
 * @param settings what stands for `${NAME}` in it, as .env or the environment gives it
 * @throws where a setting is missing that the file demands with `${NAME:?message}`, with that message
 */
export const readComposeFile = (
  file: string,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, ComposeService>> => {
  const resolve = (value: unknown): unknown => {
    if (typeof value === "string") return interpolate(value, settings);
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
  };
  return COMPOSE_FILE.parse(resolve(yaml.load(readFileSync(file, "utf8")))).services;
};

const interpolate = (text: string, settings: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest = "") => {
    const value = settings[name];
    if (value !== undefined && value !== "") return value;
    if (kind === "?") throw new Error(`${name}: ${String(rest)}`);
    return String(rest);
  });
