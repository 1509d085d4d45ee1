import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Dossier, startDossier } from "../support/dossier";

// Clients that write values into the texts of their operations never send the same one again.

/** Before it is measured, for what is made once, and then so many. */
const [FIRST, THEN] = [100, 200];
/** In bytes. All that is worked out of such an operation takes a hundred kilobytes. */
const LEFT_BY_EACH = 20_000;

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
});
afterAll(() => dossier.close());

const operation = (number: number): string => `query Unlike${number} { country(code: "PAK") {
  code name${number}: name visits(first: 2) { nodes {
    id kind${number}: kind visitors { label${number}: label party { __typename ... on Person { id name${number}: name } } } } } } }`;

const send = async (from: number, count: number): Promise<void> => {
  const numbers = Array.from({ length: count }, (_, index) => from + index);
  const sender = async (): Promise<void> => {
    for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
      expect(await dossier.ask(operation(number))).toMatchObject({
        data: { country: { [`name${number}`]: "Pakistan" } },
      });
    }
  };
  await Promise.all([sender(), sender()]);
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is in use, in bytes. */
const heap = async (): Promise<number> => {
  // What was just asked is let go of first.
  await new Promise((resolve) => setTimeout(resolve, 50));
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

it("operations that come once leave next to nothing behind", async () => {
  await send(0, FIRST);
  const before = await heap();
  await send(FIRST, THEN);
  expect((await heap()) - before).toBeLessThan(LEFT_BY_EACH * THEN);
});
