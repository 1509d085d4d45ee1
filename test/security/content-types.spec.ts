import type { Listener } from "../../services/runtime/http/listen";
import { serveSubgraph, startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";
import { TEST_SECRETS } from "../support/tokens";

// JSON in UTF-8 is what is read. Another charset could say one thing to whoever filters requests, and another to us.

const OPERATION = JSON.stringify({ query: "{ __typename }" });
const READ = [
  "application/json",
  "application/json; charset=utf-8",
  'Application/JSON;charset="UTF-8"',
  "application/json; foo=bar; charset=utf-8",
];
const OTHER_CHARSETS = [
  "utf-7",
  "UTF-16",
  "utf-16le",
  "utf8",
  "utf-32",
  "utf-32be",
  "iso-8859-1",
  "x-unknown",
  "'utf-8'",
  "utf-8x",
];
const OTHER_TYPES = [
  "text/plain",
  "text/html",
  "application/xml",
  "application/graphql",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
  "json",
  ";",
];

jest.setTimeout(20_000);

describe("content types and charsets", () => {
  const people = toyPeople();
  let gateway: ToyGateway;
  let service: Listener;
  beforeAll(async () => {
    gateway = await startGateway({ geopolitics: toyGeopolitics(), people }, { isProduction: true });
    service = await serveSubgraph(people);
  });
  afterAll(() => Promise.all([gateway.close(), service.close()]));

  const asked = async (url: string, type: string | undefined, body: string | Buffer = OPERATION) => {
    const started = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      body: Buffer.from(body),
      headers: {
        ...{ "apollo-require-preflight": "1", "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET },
        ...(type !== undefined && { "content-type": type }),
      },
    });
    const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
    expect(performance.now() - started).toBeLessThan(2_000);
    return { status: response.status, code: errors?.[0]?.extensions.code };
  };
  const everywhere = () => [gateway.url, service.url];

  test.each(READ)("%s is read", async (type) => {
    for (const url of everywhere()) expect(await asked(url, type)).toEqual({ status: 200, code: undefined });
  });

  test.each(OTHER_CHARSETS)("the charset %s is not", async (charset) => {
    for (const url of everywhere()) {
      expect(await asked(url, `application/json; charset=${charset}`)).toEqual({ status: 415, code: "BAD_REQUEST" });
    }
  });

  test("a charset that is not the text's own makes no text of it", async () => {
    for (const url of everywhere()) {
      const utf16 = Buffer.from(OPERATION, "utf16le");
      expect(await asked(url, "application/json; charset=utf-8", utf16)).toEqual({ status: 400, code: "BAD_REQUEST" });
    }
  });

  test.each([...OTHER_TYPES, undefined])("a body of the type %s is not read, though it is JSON", async (type) => {
    for (const url of everywhere()) expect(await asked(url, type)).toEqual({ status: 400, code: "BAD_REQUEST" });
  });

  test.each([...OTHER_TYPES, "application/json, text/plain", "application/jsonx"])(
    "a GET has no body, and none of the type %s",
    async (type) => {
      const headers = { "apollo-require-preflight": "1", "content-type": type };
      const response = await fetch(`${gateway.url}/graphql?query={__typename}`, { headers });
      expect(response.status).toBe(415);
    },
  );
});
