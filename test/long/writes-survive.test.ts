import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "../../services/runtime/records/identity";
import { built } from "../support/built";
import { post } from "../support/post";
import { killAll, type Program, runProgram, startProgram } from "../support/programs";
import { ANY_PORT, READY } from "./started";
import { ROOT } from "../support/root";
import { newcomersEnvironment } from "./surroundings";

// Whoever was told that a write is done finds it done, whatever is killed at whatever moment.

const WRITES = 2_000;
const AT_ONCE = 20;

describe("amid two thousand writes", () => {
  let folder: string;
  let env: Readonly<Record<string, string>>;
  const running: Program[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-writes-"));
    // The server's own user has to come through.
    chmodSync(folder, 0o755);
    env = { ...newcomersEnvironment(homedir()), ...ANY_PORT, DATA_DIR: join(folder, "data") };
  });
  afterAll(async () => {
    await killAll(folder, running.splice(0));
    rmSync(folder, { recursive: true, force: true });
  });

  const command = (name: string, ...words: readonly string[]) =>
    runProgram([...built(`services/commands/${name}.ts`), ...words], { cwd: ROOT, env });

  const start = async (): Promise<{ readonly program: Program; readonly url: string }> => {
    const program = startProgram(built("gateway/main.ts"), { cwd: ROOT, env });
    running.push(program);
    const [, url = ""] = await program.until(READY, 60_000);
    return { program, url };
  };

  test("killing the process, or all with the database, loses nothing and leaves nothing half done", async () => {
    const token = (await command("token", "--name", "Dana", "--role", "editor")).output.trim();
    const headers = { authorization: `Bearer ${token}` };
    const left = Array.from({ length: WRITES }, newId);
    const done = new Set<string>();

    /** Some writes at once, each until its answer or until nobody answers any more. */
    const write = async (url: string): Promise<void> => {
      const writer = async (): Promise<void> => {
        for (let id = left.pop(); id !== undefined; id = left.pop()) {
          try {
            const answer: unknown = await (
              await post(`${url}/graphql`, CREATE, { id, name: `Place ${id}` }, headers)
            ).json();
            if (isDone(answer)) done.add(id);
          } catch {
            // Nobody was told: it may be there or not, but not by half.
            return;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, writer));
    };

    for (const victim of ["the process", "all of it", "nothing"] as const) {
      const { program, url } = await start();
      const before = done.size;
      const writing = write(url);
      if (victim !== "nothing") {
        while (done.size < before + WRITES / 4) await new Promise((resolve) => setTimeout(resolve, 5));
        if (victim === "the process") process.kill(program.pid, "SIGKILL");
        else await killAll(folder, running.splice(0));
      }
      await writing;
      if (victim === "nothing") {
        expect(await missingAt(url, [...done])).toEqual([]);
        program.kill("SIGTERM");
        expect(await program.ended).toBe(0);
      } else await program.ended;
    }
    expect(done.size).toBeGreaterThan(WRITES - 3 * AT_ONCE);

    const { code, output } = await command("verify");
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^\d+ records, nothing wrong\n$/) as string,
    });
  });
});

const CREATE = `mutation ($id: ID!, $name: String!) {
  createPlace(input: { newId: $id, name: $name, kind: OTHER }) { place { id } userErrors { code } } }`;

const isDone = (answer: unknown): boolean => {
  const { data } = answer as {
    readonly data?: { readonly createPlace?: { readonly userErrors: readonly object[] } } | null;
  };
  return data?.createPlace?.userErrors.length === 0;
};

/** Which of the places are not there, once and whole. */
const missingAt = async (url: string, ids: readonly string[]): Promise<readonly string[]> => {
  const missing: string[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    const some = ids.slice(start, start + 100);
    const query = "query ($ids: [ID!]) { places(filter: { ids: $ids }, first: 100) { nodes { id name revision } } }";
    const { data } = (await (await post(`${url}/graphql`, query, { ids: some })).json()) as {
      readonly data: { readonly places: { readonly nodes: readonly Place[] } };
    };
    const there = data.places.nodes.filter(({ id, name, revision }) => name === `Place ${id}` && revision === 1);
    missing.push(...some.filter((id) => there.filter((place) => place.id === id).length !== 1));
  }
  return missing;
};

interface Place {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
}
