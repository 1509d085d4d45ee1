import type { ServiceConfig } from "../runtime/config/service-config";
import type { Subgraph } from "../runtime/graphql/subgraph";
import { openService } from "../runtime/lifecycle/open-service";
import type { Logger } from "../runtime/logging/logger";
import { portTo } from "../runtime/records/writing/remote-port";
import type { EntityPort } from "../runtime/records/writing/references";
import { contextOf } from "./context";
import { loadSample } from "./database/load-sample";
import { entities, migrations } from "./database/tables";
import { peopleSubgraph } from "./subgraph";

/** Opens the people service. @throws StartupError where its database can't be used */
export const openPeople = (
  config: ServiceConfig,
  logger: Logger,
  port: EntityPort = portTo(config),
): Promise<Subgraph> => {
  const { schema } = peopleSubgraph();
  return openService(
    config,
    {
      schema,
      contextOf: (database, caller, request) => contextOf(database, caller, port, request),
      entities,
      migrations,
      loadSample,
    },
    logger,
  );
};
