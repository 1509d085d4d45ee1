import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeOrCheck } from "./generated-files";

/** Writes `operations/documents.ts`: each of the operations as a text that knows the types of its variables and answer. */
const main = async (): Promise<void> => {
  const documents = await codegen({
    filename: FILE,
    schema: parse(read("api.graphql")),
    documents: readdirSync(join(__dirname, "operations"))
      .filter((name) => name.endsWith(".graphql"))
      .sort()
      .map((name) => ({ location: name, document: parse(read(`operations/${name}`)) })),
    config: {
      documentMode: "string",
      immutableTypes: true,
      useTypeImports: true,
      scalars: { ID: "string", Date: "string", DateTime: "string", EDTF: "string" },
    },
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
  });
  writeOrCheck({ [FILE]: `${NOTICE}\n${documents.trimEnd()}\n` }, "npm run types");
};

const FILE = "operations/documents.ts";
const NOTICE = "// Made from the operations beside it and from api.graphql by npm run types.";

const read = (name: string): string => readFileSync(join(__dirname, name), "utf8");

void main();
