import { listen } from "../../services/runtime/http/listen";
import type { RunningContestant } from "./contestants/contestant";
import { compareAnswers } from "./load/compare";
import type { Workload, WorkloadData } from "./workloads/workload";

const WORKLOAD: Workload = {
  ...{ name: "page", title: "page", writes: false, operation: "{ page }" },
  variables: () => [{ n: 1 }, { n: 2 }],
};
const DATA = { world: {}, codes: [] } as unknown as WorkloadData;

/** Somebody who answers with a number's page. */
const contestant = async (answer: (n: number) => unknown) => {
  const listener = await listen({ host: "127.0.0.1", port: 0 });
  listener.serve((request, response) => {
    response.end(JSON.stringify(answer(Number(request.url?.slice(1)))));
  });
  const running: RunningContestant = {
    origin: listener.url,
    processIds: [],
    request: (_workload, variables) => ({ path: `/${(variables as { n: number }).n}`, headers: {}, body: "{}" }),
    read: (_workload, body) => JSON.parse(body) as unknown,
    stop: listener.close,
  };
  return running;
};

const compared = async (...answers: readonly ((n: number) => unknown)[]): Promise<void> => {
  const all = await Promise.all(answers.map(contestant));
  try {
    await compareAnswers(
      all.map((running, index) => ({ name: `contestant ${index}`, running })),
      WORKLOAD,
      DATA,
    );
  } finally {
    await Promise.all(all.map((running) => running.stop()));
  }
};

describe("answers of contestants", () => {
  it("may have their fields in any order", async () => {
    await compared(
      (n) => ({ page: { n, rows: [1, 2] } }),
      (n) => ({ page: { rows: [1, 2], n } }),
    );
  });

  it.each([
    [{ page: { n: 2, rows: [1, 3] } }, "page.rows.1 3, not 2"],
    [{ page: { n: 2, rows: [1] } }, "page.rows.1 nothing, not 2"],
    [{ page: { n: 2, rows: [1, 2], more: null } }, "page.more null, not nothing"],
  ])("must be the same for every page: %j", async (other, where) => {
    const differing = compared(
      (n) => ({ page: { n, rows: [1, 2] } }),
      (n) => (n === 2 ? other : { page: { n, rows: [1, 2] } }),
    );
    await expect(differing).rejects.toThrow(
      `contestant 1 answers page otherwise than contestant 0 for {"n":2}: at ${where}`,
    );
  });
});
