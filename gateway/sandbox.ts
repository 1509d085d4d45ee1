import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Example } from "./example";
import { SANDBOX_SCRIPTS, sandboxPolicy } from "./page-policies";

/**
 * `GET /`: Apollo Sandbox, opened on an example. Its script comes from Apollo's network; where that can't be reached, the
 * page says so and points to the explorer that needs none. Not for production: it invites to explore.
 *
 * @param example the operation to open on
 */
export const createSandbox =
  (example: Example): RequestHandler =>
  (_request, response) => {
    const nonce = randomBytes(16).toString("base64");
    response.set("content-security-policy", sandboxPolicy(nonce)).set("cache-control", "no-store");
    response.type("html").send(page(example, nonce));
  };

/** JSON inside a script element: `<` could end it. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const page = ({ operation, variables }: Example, nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier</title>
<style nonce="${nonce}">
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
  iframe { border: 0; width: 100%; height: 100%; }
  #sandbox { position: absolute; inset: 0; }
  main { max-width: 44rem; margin: 4rem auto; padding: 0 1rem; }
  pre { background: #f2f2f2; padding: 1rem; overflow: auto; }
</style>
</head>
<body>
<main id="fallback" hidden>
  <h1>Dossier is running</h1>
  <p>Apollo Sandbox, which belongs on this page, is loaded from Apollo's network, and that can't be reached from this
  browser. Dossier itself needs no network:</p>
  <p><a href="/graphiql">Open the explorer that works without internet</a></p>
  <p>Or ask from a terminal, or with any GraphQL client:</p>
  <pre id="command"></pre>
  <p>An operation to start with:</p>
  <pre id="example"></pre>
</main>
<noscript>Apollo Sandbox needs JavaScript. The endpoint is /graphql.</noscript>
<div id="sandbox"></div>
<script nonce="${nonce}">
  const example = ${embedded(operation)};
  const variables = ${embedded(JSON.parse(variables))};
  const endpoint = new URL("/graphql", window.location.href).href;
  const fallBack = () => {
    document.getElementById("command").textContent =
      "curl " + endpoint + " -H 'content-type: application/json' -d '" + JSON.stringify({ query: "{ __typename }" }) + "'";
    document.getElementById("example").textContent = example;
    document.getElementById("fallback").hidden = false;
    document.getElementById("sandbox").hidden = true;
  };
  // A network that swallows requests gives no error for minutes.
  const patience = setTimeout(fallBack, 8000);
  const script = document.createElement("script");
  script.src = "${SANDBOX_SCRIPTS}/v2/embeddable-sandbox.umd.production.min.js";
  script.onerror = () => { clearTimeout(patience); fallBack(); };
  script.onload = () => {
    clearTimeout(patience);
    document.getElementById("fallback").hidden = true;
    document.getElementById("sandbox").hidden = false;
    new window.EmbeddedSandbox({
      target: "#sandbox",
      initialEndpoint: endpoint,
      initialState: {
        document: example,
        variables,
        // To be filled in by whoever writes; as it is, it stands for no token.
        headers: { Authorization: "Bearer " },
        pollForSchemaUpdates: false,
      },
      endpointIsEditable: false,
      runTelemetry: false,
      allowDynamicStyles: false,
    });
  };
  document.head.append(script);
</script>
</body>
</html>
`;
