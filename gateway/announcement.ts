/** What the one who started the gateway reads: where it is, what to try, how to stop. */
export const announcement = (url: string, services: string): string =>
  [
    `Dossier is ready at ${url}/graphql (${services})`,
    `  explore:  open ${url}/ in a browser, or ${url}/graphiql without internet`,
    `  or try:   ${exampleCommand(url)}`,
    "  stop:     Ctrl-C",
    "",
  ].join("\n");

const exampleCommand = (url: string): string =>
  `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;

const EXAMPLE =
  '{ country(code: "PAK") { name visits { nodes { period { text } visitors { label as } citations { excerpt } } } } }';
