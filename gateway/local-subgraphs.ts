import { readGeopoliticsConfig } from "../services/geopolitics/config";
import { openGeopolitics } from "../services/geopolitics/service";
import { readPeopleConfig } from "../services/people/config";
import { openPeople } from "../services/people/service";
import { readTogether } from "../services/runtime/config/environment";
import type { ServiceConfig } from "../services/runtime/config/service-config";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { entityPort } from "../services/runtime/records/writing/entity-port";
import type { Logger } from "../services/runtime/logging/logger";

// The one file of the gateway that knows the services, to run them in its own process.

/** @throws ConfigurationError with the mistakes of both */
export const readLocalConfigs = (): LocalConfigs => readTogether(readGeopoliticsConfig, readPeopleConfig);

export type LocalConfigs = readonly [geopolitics: ServiceConfig, people: ServiceConfig];

/** @throws StartupError when one can't be opened, with the other closed */
export const openLocalSubgraphs = async (
  [geopolitics, people]: LocalConfigs,
  logger: Logger,
): Promise<readonly Subgraph[]> => {
  // Each asks the other whether what it refers to is there: by the time that somebody writes, both are.
  const services: Record<"geopolitics" | "people", Subgraph | undefined> = {
    geopolitics: undefined,
    people: undefined,
  };
  const portTo = (name: keyof typeof services) =>
    entityPort((request) => services[name]?.execute(request) ?? Promise.reject(new Error(`${name} is not open yet.`)));
  const opening = await Promise.allSettled([
    openGeopolitics(geopolitics, logger, portTo("people")).then((subgraph) => (services.geopolitics = subgraph)),
    openPeople(people, logger, portTo("geopolitics")).then((subgraph) => (services.people = subgraph)),
  ]);
  const opened = opening.flatMap((service) => (service.status === "fulfilled" ? [service.value] : []));
  const failure = opening.find((service) => service.status === "rejected");
  if (failure === undefined) return opened;
  await Promise.allSettled(opened.map((subgraph) => subgraph.close()));
  throw failure.reason;
};
