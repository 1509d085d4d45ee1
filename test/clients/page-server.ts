import { buildSync } from "esbuild";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page of this folder, and beside it the endpoint, as a web server in front of both does. */
export const servePage = async (endpoint: string): Promise<PageServer> => {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "page.mjs")],
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const script = outputFiles[0]?.text ?? "";
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? "/";
    if (path.startsWith("/graphql")) forward(endpoint, incoming, outgoing);
    else if (path === "/page.js") outgoing.setHeader("content-type", "text/javascript; charset=utf-8").end(script);
    else if (path === "/") outgoing.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
    else outgoing.writeHead(path === "/favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const forward = (endpoint: string, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const url = new URL(incoming.url ?? "", endpoint);
  const onward = request(
    url,
    { method: incoming.method, headers: { ...incoming.headers, host: url.host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Visits</title>
    <style>
      body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 50rem; }
      .problem { color: #a00; }
    </style>
  </head>
  <body>
    <main data-endpoint="/graphql">
      <h1>Visits</h1>
      <ol id="list"></ol>
      <p><span id="count"></span> <button id="more" hidden>More</button></p>
      <h2>Ali Larijani</h2>
      <p><button id="ask">Ask</button></p>
      <div id="answer"></div>
    </main>
    <script src="/page.js"></script>
  </body>
</html>`;
