import { connect } from "node:net";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { listen } from "../../../services/runtime/http/listen";
import { StartupError } from "../../../services/runtime/lifecycle/startup-error";

const HERE = { host: "127.0.0.1", port: 0 };

test("a taken port is one clear line", async () => {
  const first = await listen(HERE);
  const second = listen({ ...HERE, port: first.port });
  await expect(second).rejects.toThrow(StartupError);
  await expect(second).rejects.toThrow(`Port ${first.port} is taken`);
  await first.close();
});

test("an address that is not ours is a mistake in HOST", async () => {
  await expect(listen({ ...HERE, host: "192.0.2.1" })).rejects.toThrow(/HOST is "192\.0\.2\.1"/);
});

test("until it serves, it asks for patience", async () => {
  const listener = await listen(HERE);
  expect((await fetch(`${listener.url}/readyz`)).status).toBe(503);
  const asked = await fetch(`${listener.url}/graphql`);
  expect([asked.status, await asked.json()]).toEqual([
    503,
    { errors: [{ message: expect.any(String) as string, extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] },
  ]);
  listener.serve((_request, response) => response.end("here"));
  expect(await (await fetch(listener.url)).text()).toBe("here");
  await listener.close();
});

test("closing ends idle connections at once and lets an answer finish", async () => {
  const listener = await listen(HERE);
  listener.serve((_request, response) => void sleep(300).then(() => response.end("whole")));
  const idle = connect(listener.port, "127.0.0.1");
  await once(idle, "connect");
  const running = fetch(listener.url);
  await sleep(50);
  const started = performance.now();
  const closed = listener.close();
  expect(await (await running).text()).toBe("whole");
  await closed;
  await listener.close();
  expect(performance.now() - started).toBeLessThan(1_000);
  await expect(fetch(listener.url)).rejects.toThrow();
});

test("a listener that leaves takes requests as before, and each answer gives its connection up", async () => {
  const listener = await listen(HERE);
  let release = (): void => undefined;
  listener.serve((request, response) => {
    if (request.url === "/slow") release = () => response.end("slow");
    else response.end("here");
  });
  const connectionOf = async (answer: Promise<Response>): Promise<string | null> => {
    const { headers } = await answer;
    return headers.get("connection");
  };
  expect(await connectionOf(fetch(listener.url))).toBe("keep-alive");
  const running = fetch(`${listener.url}/slow`);
  await sleep(50);
  expect(listener.isLeaving()).toBe(false);
  const started = performance.now();
  const left = listener.leave(300);
  expect(listener.isLeaving()).toBe(true);
  expect(await connectionOf(fetch(listener.url))).toBe("close");
  release();
  expect(await connectionOf(running)).toBe("close");
  await left;
  expect(performance.now() - started).toBeGreaterThan(250);
  expect((await fetch(listener.url)).status).toBe(200);
  await listener.close();
});
