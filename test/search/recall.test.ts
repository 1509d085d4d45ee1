import "reflect-metadata";
import type { DataSource } from "typeorm";
import { recordId } from "../../services/people/database/sample-documents";
import { entities, migrations } from "../../services/people/database/tables";
import { PersonRepository } from "../../services/people/person/person.repository";
import { dataSourceOf } from "../../services/runtime/database/data-source";
import { databaseOf } from "../../services/runtime/database/database";
import { createDatabases, type TestDatabases } from "../support/databases";
import { loadMembers, memberId, readMembers } from "./parliaments";
import { PARLIAMENT_QUERIES } from "./parliament-queries";
import { QUERIES_FOR_NOBODY } from "./queries-for-nobody";
import type { Query } from "./query";
import { PARLIAMENT_SCRIPT_QUERIES, SAMPLE_SCRIPT_QUERIES } from "./script-queries";
import { SAMPLE_QUERIES } from "./sample-queries";

const members = readMembers();
let databases: TestDatabases;
let dataSource: DataSource;
let people: PersonRepository;

beforeAll(async () => {
  databases = await createDatabases();
  const settings = { url: databases.people, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 };
  dataSource = await dataSourceOf(settings, { entities, migrations }, () => undefined).initialize();
  if (members) await loadMembers(dataSource, members);
  people = new PersonRepository(databaseOf("people", dataSource));
});
afterAll(async () => {
  await dataSource.destroy();
  await databases.drop();
});

/** Where the person meant stands in what is found, from 1; undefined where not among the first five. */
const placeOf = async (text: string, ids: readonly string[]): Promise<number | undefined> => {
  const nodes = await people.page({ search: text, first: 5 }).nodes();
  const place = nodes.findIndex(({ id }) => ids.includes(id));
  return place < 0 ? undefined : place + 1;
};

const idsOf = (person: string): readonly string[] => {
  const found = members?.filter(({ name }) => name === person) ?? [];
  return found.length > 0 ? found.map(memberId) : [recordId("PERSON", person)];
};

const QUERIES: readonly Query[] = [
  ...[...SAMPLE_QUERIES, ...SAMPLE_SCRIPT_QUERIES],
  ...(members ? [...PARLIAMENT_QUERIES, ...PARLIAMENT_SCRIPT_QUERIES] : []),
];

it("finds the person meant first by 95 of 100 queries, and among the first five by 99", async () => {
  const misses: string[] = [];
  let first = 0;
  let amongFive = 0;
  for (const [category, text, person] of QUERIES) {
    const place = await placeOf(text, idsOf(person));
    if (place === 1) first += 1;
    else misses.push(`${category}: ${text} finds ${person} ${place === undefined ? "not" : `in place ${place}`}`);
    if (place !== undefined) amongFive += 1;
  }
  const share = (count: number): number => count / QUERIES.length;
  const isEnough = share(first) >= 0.95 && share(amongFive) >= 0.99;
  expect({ isEnough, misses: isEnough ? [] : misses }).toEqual({ isEnough: true, misses: [] });
});

it.each(QUERIES_FOR_NOBODY)("finds nobody by %s", async (text) => {
  expect((await people.page({ search: text }).nodes()).map(({ name }) => name)).toEqual([]);
});
