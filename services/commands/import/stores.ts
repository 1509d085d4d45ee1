import type { DataSource } from "typeorm";
import { termRecord } from "../../people/bulk";
import { type Database, databaseOf } from "../../runtime/database/database";
import { prepareDatabase } from "../../runtime/lifecycle/prepare-database";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { type ServiceDatabase, withDatabase } from "../databases";

/** A service's database, made ready. */
export interface Store {
  readonly service: ServiceDatabase;
  readonly dataSource: DataSource;
  readonly database: Database;
}

/** Both databases, and which of them has what. */
export interface Stores {
  readonly geopolitics: Store;
  readonly people: Store;
  readonly all: readonly Store[];
  /** @throws Error for a type that no service has: the format is mistaken */
  shapeOf(type: string): RecordShape;
  storeOf(shape: RecordShape): Store;
}

export const TERM = termRecord as unknown as RecordShape;

/** Opens both databases, with the newest tables and what every database has in it, for as long as the work takes. */
export const withStores = async <Result>(
  services: readonly ServiceDatabase[],
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> => {
  const open = (left: readonly ServiceDatabase[], opened: readonly Store[]): Promise<Result> => {
    const [service, ...others] = left;
    if (service === undefined) return work(storesOf(opened));
    return withDatabase(service, async (dataSource) => {
      await prepareDatabase(dataSource, service.name, async () => service.loadReference?.(dataSource));
      return open(others, [...opened, { service, dataSource, database: databaseOf(service.name, dataSource) }]);
    });
  };
  return open(services, []);
};

const storesOf = (all: readonly Store[]): Stores => {
  const named = (wanted: string): Store => {
    const store = all.find(({ service }) => service.name === wanted);
    if (!store) throw new Error(`There is no database of ${wanted}.`);
    return store;
  };
  const [geopolitics, people] = [named("geopolitics"), named("people")];
  const places = new Map<RecordShape, Store>([[TERM, people]]);
  for (const store of all) for (const shape of store.service.records) places.set(shape, store);
  const shapes = new Map([...places.keys()].map((shape) => [shape.type, shape]));
  return {
    geopolitics,
    people,
    all,
    shapeOf: (type) => {
      const shape = shapes.get(type);
      if (!shape) throw new Error(`Nothing is known of records of type ${type}.`);
      return shape;
    },
    storeOf: (shape) => places.get(shape) ?? geopolitics,
  };
};
