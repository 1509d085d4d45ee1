import { rmSync } from "node:fs";

const tearDown = async (): Promise<void> => {
  const cluster = globalThis.testCluster;
  if (!cluster) return;
  await cluster.postgres.stop();
  rmSync(cluster.directory, { recursive: true, force: true });
};

export default tearDown;
