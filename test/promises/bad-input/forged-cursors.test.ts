import { createHash } from "node:crypto";
import { dataOf } from "../http";
import { startDossier, type Dossier } from "../../support/dossier";
import { expectRefusal } from "./expectations";

// Whoever reads our code can make a cursor whose checksum is right. It must not get as far as the database.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const forged = (payload: string): string => {
  const checksum = createHash("sha256").update(`dossier cursor ${payload}`).digest("base64url").slice(0, 8);
  return Buffer.from(checksum + payload).toString("base64url");
};

const ID = "073098a4-ac6b-59da-8fde-3ddc89c8446b";

it.each([
  "",
  "null",
  "1",
  "{}",
  "[]",
  "not JSON",
  '["Visit:NEWEST_FIRST"]',
  '["Visit:NEWEST_FIRST",null,null]',
  '["Visit:NEWEST_FIRST",{},[]]',
  '["Visit:NEWEST_FIRST","2025-01-01"]',
  `["Visit:NEWEST_FIRST","2025-01-01","nobody"]`,
  `["Visit:NEWEST_FIRST","2025-02-30","${ID}"]`,
  `["Visit:NEWEST_FIRST","yesterday","${ID}"]`,
  `["Visit:NEWEST_FIRST","now'); drop table visit --","${ID}"]`,
  `["Visit:NEWEST_FIRST","2025-01-01","${ID}","${ID}"]`,
  `["Visit:OLDEST_FIRST","2025-01-01","${ID}"]`,
])("refuses a forged cursor of %s", async (payload) => {
  await expectRefusal(
    dossier,
    {
      query: "query ($after: String) { visits(after: $after) { nodes { id } } }",
      variables: { after: forged(payload) },
    },
    { path: ["visits"], says: /start this list anew, without a cursor/ },
  );
});

it("the same checksum on what the list itself would write is a cursor", async () => {
  const after = forged(JSON.stringify(["Visit:NEWEST_FIRST", "-infinity", ID]));
  expect(await dataOf(dossier, `{ visits(after: "${after}") { nodes { id } } }`)).toEqual({ visits: { nodes: [] } });
});
