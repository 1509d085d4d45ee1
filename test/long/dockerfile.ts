/** A Dockerfile's stages with their instructions, understood as far as ours goes. What isn't understood throws. */

export interface Stage {
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

export interface Instruction {
  /** In capitals: RUN, COPY. */
  readonly name: string;
  /** `--from=build` as from: "build". */
  readonly flags: Readonly<Record<string, string>>;
  /** What follows the name and the flags. */
  readonly text: string;
  /** The instruction as it was written, for messages. */
  readonly source: string;
}

export const readDockerfile = (content: string): readonly Stage[] => {
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const instruction of logicalLines(content).map(instructionOf)) {
    const stage = stages.at(-1);
    if (instruction.name === "FROM") stages.push(stageOf(instruction));
    else if (stage === undefined) throw new Error(`before the first FROM: ${instruction.source}`);
    else stage.instructions.push(instruction);
  }
  if (stages.length === 0) throw new Error("The Dockerfile has no FROM.");
  return stages;
};

/** `["node", "main.js"]`: the only form in which a signal reaches the program rather than a shell. */
export const execForm = ({ text, source }: Instruction): readonly string[] => {
  const words = text.startsWith("[") ? (JSON.parse(text) as readonly unknown[]) : [];
  if (words.length > 0 && words.every((word) => typeof word === "string")) return words;
  throw new Error(`not in the form ["program", "argument"]: ${source}`);
};

/** `A=1 B=2`, without quotes. */
export const assignments = ({ text, source }: Instruction): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(/\s+/).map((assignment) => {
      const [, name, value] = /^(\w+)=([^"'\s]*)$/.exec(assignment) ?? [];
      if (name === undefined || value === undefined) throw new Error(`not of the form NAME=value: ${source}`);
      return [name, value];
    }),
  );

const logicalLines = (content: string): readonly string[] =>
  content
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"))
    .join("\n")
    .replace(/\\\n/g, " ")
    .split("\n");

const instructionOf = (source: string): Instruction => {
  const [, name = "", rest = ""] = /^(\w+)\s+(.*)$/.exec(source.trim()) ?? [];
  if (name === "") throw new Error(`no instruction: ${source}`);
  const [flagged = ""] = /^(--\S+\s+)*/.exec(rest) ?? [];
  const flags = [...flagged.matchAll(/--([\w-]+)=(\S+)/g)].map(([, flag = "", value = ""]) => [flag, value] as const);
  return { name: name.toUpperCase(), flags: Object.fromEntries(flags), text: rest.slice(flagged.length), source };
};

const stageOf = ({ text, source }: Instruction): Stage & { readonly instructions: Instruction[] } => {
  const [, base, name] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(text) ?? [];
  if (base === undefined) throw new Error(`not understood: ${source}`);
  return { base, name, instructions: [] };
};
