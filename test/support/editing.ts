import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { contextOf as geopoliticsContext } from "../../services/geopolitics/context";
import * as geopoliticsTables from "../../services/geopolitics/database/tables";
import { geopoliticsSubgraph } from "../../services/geopolitics/subgraph";
import { contextOf as peopleContext } from "../../services/people/context";
import * as peopleTables from "../../services/people/database/tables";
import { peopleSubgraph } from "../../services/people/subgraph";
import type { Caller } from "../../services/runtime/auth/caller";
import { dataSourceOf } from "../../services/runtime/database/data-source";
import { databaseOf, type Database } from "../../services/runtime/database/database";
import { executorOf } from "../../services/runtime/graphql/executor";
import { entityPort } from "../../services/runtime/records/writing/entity-port";
import type { EntityPort } from "../../services/runtime/records/writing/references";
import { createDatabases } from "./databases";
import type { Answer } from "./dossier";

export const DANA: Caller = { name: "Dana", subject: "Dana", roles: ["editor"] };

/** Both services side by side, each asking the other, for one test file; one of them is written to. */
export interface Editing {
  /** The database of the service that is written to, and that of the other. */
  readonly database: Database;
  readonly otherDatabase: Database;
  readonly dataSource: DataSource;
  /** As Dana, an editor, unless somebody else is named; null is a reader. */
  ask(query: string, variables?: object, caller?: Caller | null): Promise<EditingAnswer>;
  /** While it is set, the other service gives no answer. */
  isOtherDown: boolean;
  close(): Promise<void>;
}

type EditingAnswer = Pick<Answer, "errors"> & { readonly data?: unknown };

type ServiceName = "geopolitics" | "people";

interface Service {
  readonly schema: GraphQLSchema;
  readonly tables: Parameters<typeof dataSourceOf>[1];
  readonly contextOf: (database: Database, caller: Caller | null, port: EntityPort) => unknown;
}

const SERVICES: Readonly<Record<ServiceName, () => Service>> = {
  geopolitics: () => ({
    schema: geopoliticsSubgraph().schema,
    tables: geopoliticsTables,
    contextOf: geopoliticsContext,
  }),
  people: () => ({ schema: peopleSubgraph().schema, tables: peopleTables, contextOf: peopleContext }),
};

export const startEditing = async (service: ServiceName): Promise<Editing> => {
  const databases = await createDatabases();
  const other = service === "people" ? "geopolitics" : "people";
  const opened = { [service]: await open(service, databases[service]), [other]: await open(other, databases[other]) };
  const at = (name: ServiceName) => opened[name] ?? fail(name);
  const noPort: EntityPort = () => Promise.reject(new Error("Nobody is asked for what a reader asks."));
  const port = entityPort((request) => {
    if (editing.isOtherDown) return Promise.resolve({ errors: [] });
    return at(other).execute(request.query, request.variables ?? {}, null, noPort);
  });
  const editing: Editing = {
    database: at(service).database,
    dataSource: at(service).dataSource,
    otherDatabase: at(other).database,
    isOtherDown: false,
    ask: async (query, variables, caller = DANA) =>
      (await at(service).execute(query, variables, caller, port)) as EditingAnswer,
    close: async () => {
      await Promise.all([at(service).close(), at(other).close()]);
      await databases.drop();
    },
  };
  return editing;
};

const open = async (name: ServiceName, url: string) => {
  const { schema, tables, contextOf } = SERVICES[name]();
  const settings = { url, poolSize: 5, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 };
  const dataSource = await dataSourceOf(settings, tables, () => undefined).initialize();
  const database = databaseOf(name, dataSource);
  return {
    database,
    dataSource,
    execute: (
      query: string,
      variables: object | undefined,
      caller: Caller | null,
      port: EntityPort,
    ): Promise<FormattedExecutionResult> => {
      const execute = executorOf({
        schema,
        surroundingsOf: () => Promise.resolve({ context: contextOf(database, caller, port) }),
        onUnexpected: (error) => {
          throw error;
        },
      });
      return execute({ query, variables: variables as Record<string, unknown> | undefined, headers: {} });
    },
    close: () => dataSource.destroy(),
  };
};

const fail = (name: string): never => {
  throw new Error(`${name} is not open.`);
};
