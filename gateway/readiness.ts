import type { Readiness, Subgraph } from "../services/runtime/graphql/subgraph";

/** Beyond this a part counts as not ready, in milliseconds: whoever probes gives up soon. */
const PATIENCE_MS = 1_500;

/**
 * The gateway is ready while at least one service is: it answers in part, and restarting it would mend nothing. A missing
 * service stands in `checks`.
 *
 * @param supergraphProblem what is wrong with the newest supergraph, where it isn't the one that is served
 */
export const gatewayReadiness = async (
  subgraphs: readonly Subgraph[],
  supergraphProblem?: string,
): Promise<Readiness> => {
  const parts = await Promise.all(subgraphs.map(async (subgraph) => ({ subgraph, state: await patiently(subgraph) })));
  return {
    ready: parts.some(({ state }) => state.ready),
    checks: {
      // There is always one that is served: without one the process doesn't start.
      supergraph: supergraphProblem ?? true,
      ...Object.fromEntries(parts.map(({ subgraph, state }) => [subgraph.name, summary(state)])),
    },
  };
};

const summary = ({ ready, checks }: Readiness): true | string => {
  const missing = Object.entries(checks).flatMap(([name, check]) => (check === true ? [] : [`${name}: ${check}`]));
  if (missing.length > 0) return missing.join("; ");
  return ready || "not ready";
};

const patiently = async (subgraph: Subgraph): Promise<Readiness> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => {
      resolve({ ready: false, checks: { [subgraph.name]: "does not answer in time" } });
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([subgraph.readiness(), late]);
  } catch {
    return { ready: false, checks: { [subgraph.name]: "can't say how it is" } };
  } finally {
    clearTimeout(timer);
  }
};
