import type { ServiceConfig } from "../runtime/config/service-config";
import type { Subgraph } from "../runtime/graphql/subgraph";
import { portTo } from "../runtime/records/writing/remote-port";
import type { EntityPort } from "../runtime/records/writing/references";
import { openService } from "../runtime/lifecycle/open-service";
import type { Logger } from "../runtime/logging/logger";
import { contextOf } from "./context";
import { entities, migrations } from "./database/tables";
import { loadReference } from "./database/load-reference";
import { loadSample } from "./database/load-sample";
import { geopoliticsSubgraph } from "./subgraph";

/** Opens the geopolitics service. @throws StartupError where its database can't be used */
export const openGeopolitics = (
  config: ServiceConfig,
  logger: Logger,
  port: EntityPort = portTo(config),
): Promise<Subgraph> => {
  const { schema } = geopoliticsSubgraph();
  return openService(
    config,
    {
      schema,
      contextOf: (database, caller, request) => contextOf(database, caller, port, request),
      entities,
      migrations,
      loadReference,
      loadSample,
    },
    logger,
  );
};
