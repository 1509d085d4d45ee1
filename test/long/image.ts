import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { assignments, execForm, type Instruction, readDockerfile, type Stage } from "./dockerfile";
import { patternSource, readDockerignore } from "./dockerignore";

/** What a build leaves: a folder that stands for the file system, and how to start what is in it. */
export interface Image {
  /** The folder that is `/` in the image. Of the base image it has nothing: its programs are those of this machine. */
  readonly root: string;
  readonly base: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  /** undefined: root. */
  readonly user: string | undefined;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

export interface Build {
  readonly dockerfile: string;
  /** The folder that COPY takes from, less what its .dockerignore keeps out. */
  readonly context: string;
  /** Where the stages' folders are made. */
  readonly folder: string;
  /** What the programs of this machine need to run at all, PATH before all. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Performs a Dockerfile's own instructions without an engine: its stages are folders. @returns the last one */
export const buildImage = async ({ dockerfile, context, folder, environment }: Build): Promise<Image> => {
  const images = new Map<string, Image>();
  let image: Image | undefined;
  for (const [index, stage] of readDockerfile(readFileSync(dockerfile, "utf8")).entries()) {
    const root = join(folder, stage.name ?? String(index));
    mkdirSync(root);
    image = await buildStage(stage, emptyImage(root, stage.base), { context, images, environment });
    images.set(stage.name ?? String(index), image);
  }
  if (image === undefined) throw new Error("nothing was built");
  return image;
};

interface Surroundings {
  readonly context: string;
  readonly images: ReadonlyMap<string, Image>;
  readonly environment: Readonly<Record<string, string>>;
}

type Performer = (
  image: Image,
  instruction: Instruction,
  surroundings: Surroundings,
) => Partial<Image> | Promise<Partial<Image>>;

const emptyImage = (root: string, base: string): Image => ({
  root,
  base,
  workdir: "/",
  environment: {},
  user: undefined,
  command: [],
  healthcheck: [],
});

const buildStage = async ({ instructions }: Stage, empty: Image, surroundings: Surroundings): Promise<Image> => {
  let image = empty;
  for (const instruction of instructions) {
    const perform = PERFORMERS[instruction.name];
    if (perform === undefined) throw new Error(`not known to this test: ${instruction.source}`);
    image = { ...image, ...(await perform(image, instruction, surroundings)) };
  }
  return image;
};

const PERFORMERS: Readonly<Record<string, Performer>> = {
  WORKDIR: ({ root }, { text: workdir, source }) => {
    if (!workdir.startsWith("/")) throw new Error(`not absolute: ${source}`);
    mkdirSync(join(root, workdir), { recursive: true });
    return { workdir };
  },
  ENV: ({ environment }, instruction) => ({ environment: { ...environment, ...assignments(instruction) } }),
  RUN: async ({ root, workdir, environment }, { text, source }, surroundings) => {
    try {
      await promisify(execFile)("sh", ["-c", text], {
        cwd: join(root, workdir),
        env: { ...surroundings.environment, ...environment },
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
      throw new Error(`failed: ${source}\n${stdout}${stderr}`, { cause: error });
    }
    return {};
  },
  COPY: (image, instruction, surroundings) => {
    copy(image, instruction, surroundings);
    return {};
  },
  USER: (_image, { text: user }) => ({ user }),
  // It documents; compose.yaml says what is published.
  EXPOSE: () => ({}),
  HEALTHCHECK: (_image, instruction) => {
    const [, text] = /^CMD\s+(.*)$/.exec(instruction.text) ?? [];
    return { healthcheck: execForm({ ...instruction, text: text ?? "" }) };
  },
  CMD: (_image, instruction) => ({ command: execForm(instruction) }),
};

/** Of a folder its content is copied, as Docker does. */
const copy = (image: Image, { flags, text, source }: Instruction, { context, images }: Surroundings): void => {
  const { from, ...unknown } = flags;
  if (Object.keys(unknown).length > 0) throw new Error(`not known to this test: ${source}`);
  const stage = from === undefined ? undefined : images.get(from);
  if (from !== undefined && stage === undefined) throw new Error(`no such stage: ${source}`);
  const origin = stage?.root ?? context;
  const ignores = stage === undefined ? readDockerignore(readFileSync(join(context, ".dockerignore"), "utf8")) : none;

  const patterns = text.split(/\s+/);
  const target = patterns.pop() ?? "";
  const paths = patterns.flatMap((pattern) => expand(origin, pattern.replace(/^\//, ""), ignores));
  if (paths.length === 0) throw new Error(`not found, or kept out by .dockerignore: ${source}`);
  if (paths.length > 1 && !/(^|\/)\.?$/.test(target)) throw new Error(`several sources need a folder/: ${source}`);

  const destination = join(image.root, target.startsWith("/") ? target : join(image.workdir, target));
  for (const path of paths) {
    const isFolder = statSync(join(origin, path)).isDirectory();
    const intoFolder = target.endsWith("/") || (existsSync(destination) && statSync(destination).isDirectory());
    cpSync(
      join(origin, path),
      !isFolder && intoFolder ? join(destination, path.split("/").at(-1) ?? "") : destination,
      {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => !ignores(relative(origin, file).split(sep).join("/")),
      },
    );
  }
};

const none = (): boolean => false;

/** The paths that a pattern stands for; it may have wildcards in its last name. */
const expand = (origin: string, pattern: string, ignores: (path: string) => boolean): readonly string[] => {
  const parent = pattern.includes("/") ? pattern.slice(0, pattern.lastIndexOf("/")) : "";
  const folder = join(origin, parent);
  const name = new RegExp(`^${patternSource(pattern.slice(parent === "" ? 0 : parent.length + 1))}$`);
  const names = existsSync(folder) ? readdirSync(folder).filter((entry) => name.test(entry)) : [];
  return names.map((entry) => (parent === "" ? entry : `${parent}/${entry}`)).filter((path) => !ignores(path));
};
