import { setTimeout as sleep } from "node:timers/promises";
import { runProcess } from "../../../services/runtime/lifecycle/run-process";
import { StartupError } from "../../../services/runtime/lifecycle/startup-error";

/** A process with two parts that tells what happens to it; its first argument says how it behaves. */
const behaviour = process.argv[2] ?? "";
const say = (line: string): void => void process.stdout.write(`${line}\n`);

runProcess(async (parts) => {
  await parts.add("database", () => {
    say("database closed");
    return Promise.resolve();
  });
  if (behaviour === "refuses") throw new StartupError("Port 4000 is taken.");
  if (behaviour === "breaks") throw new Error("unforeseen");
  if (behaviour === "slow start") {
    say("starting");
    await sleep(1_000);
  }
  await parts.add("requests", async () => {
    if (behaviour === "slow stop") await sleep(30_000);
    await sleep(100);
    say("requests closed");
  });
  if (behaviour.startsWith("leaves"))
    parts.beforeClosing(async () => {
      say("leaving");
      if (behaviour === "leaves and crashes") void Promise.reject(new Error("unhandled"));
      await sleep(behaviour === "leaves slowly" ? 30_000 : 700);
      say("left");
    });
  setInterval(() => undefined, 1_000);
  if (behaviour === "crashes") setTimeout(() => void Promise.reject(new Error("unhandled")), 50);
  say("ready");
});
