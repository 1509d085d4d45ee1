import cluster from "node:cluster";

/** Lets a server run in as many processes as PROCESSES says, which share its port. */
export const onEveryCore = async (serve) => {
  const count = Number(process.env.PROCESSES);
  if (count === 1 || cluster.isWorker) return serve();
  for (let started = 0; started < count; started++) cluster.fork();
};
