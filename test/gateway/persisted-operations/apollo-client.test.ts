import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { generatePersistedQueryIdsFromManifest } from "@apollo/persisted-query-lists";
import { type ManifestFile, readManifestFile } from "../../../gateway/persisted-operations/manifest";
import { readOperations } from "../../operations/operations";
import { type Dossier, startDossier } from "../../support/dossier";

const ROOT = join(__dirname, "../../..");

jest.setTimeout(120_000);

describe("Apollo Client with the manifest that npm run manifest makes", () => {
  let folder: string;
  let manifest: ManifestFile;
  let dossier: Dossier;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dossier-client-"));
    const path = join(folder, "manifest.json");
    execFileSync("npm", ["run", "--silent", "manifest", "--", "--out", path], { cwd: ROOT });
    manifest = await readManifestFile(path);
    dossier = await startDossier("in-process", undefined, { persistedOperations: { manifest, isSafelist: true } });
  });
  afterAll(async () => {
    await dossier.close();
    rmSync(folder, { recursive: true });
  });

  /** What was sent, newest last. */
  const sent: Request[] = [];
  const client = (useGETForHashedQueries: boolean, ids = JSON.parse(manifest.text) as Ids) =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([
        new PersistedQueryLink({
          ...generatePersistedQueryIdsFromManifest({ loadManifest: () => ids }),
          useGETForHashedQueries,
        }),
        new HttpLink({
          uri: `${dossier.url}/graphql`,
          fetch: (url, init) => {
            sent.push(new Request(url, init));
            return fetch(url, init);
          },
        }),
      ]),
    });
  interface Ids {
    readonly operations: { readonly id: string; readonly name: string }[];
  }

  test.each([true, false])("asks for every operation by its id alone (by GET: %s)", async (byGet) => {
    const apollo = client(byGet);
    for (const { text, variables } of readOperations()) {
      sent.length = 0;
      const { data, error } = await apollo.query({ query: gql(text), variables: variables });
      expect(error).toBeUndefined();
      expect(data).toBeTruthy();
      expect(sent).toHaveLength(1);
      expect(sent[0]?.method).toBe(byGet ? "GET" : "POST");
      const said = `${sent[0]?.url} ${await sent[0]?.text()}`;
      expect(said).toMatch(/sha256Hash/);
      expect(said).not.toMatch(/__typename|[?&]query=|"query"/);
    }
  });

  test("is told that an operation isn't in the list, by id and by text", async () => {
    const operations = [{ id: "0".repeat(64), name: "Codes" }];
    const query = gql("query Codes { countries { nodes { code } } }");
    const byId = await client(false, { operations }).query({ query, errorPolicy: "all" });
    expect(codesOf(byId.error)).toEqual(["PERSISTED_QUERY_NOT_IN_LIST"]);
    const plain = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${dossier.url}/graphql`, fetch }),
    });
    const byText = await plain.query({ query, errorPolicy: "all" });
    expect(codesOf(byText.error)).toEqual(["PERSISTED_QUERY_NOT_IN_LIST"]);
  });

  test("may also send a listed text", async () => {
    const { operations } = JSON.parse(manifest.text) as {
      operations: { readonly name: string; readonly body: string }[];
    };
    const body = operations.find(({ name }) => name === "VisitsByYear")?.body ?? "";
    const { variables } = readOperations().find(({ name }) => name === "visits-by-year") ?? {};
    expect((await dossier.ask(body, variables)).errors).toBeUndefined();
    expect((await dossier.ask(`${body} `, variables)).errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_IN_LIST");
    expect(readFileSync(manifest.path, "utf8")).toBe(manifest.text);
  });
});

const codesOf = (error: unknown): unknown[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.code) : [error];
