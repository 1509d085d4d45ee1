/** Asks a GraphQL endpoint as a client does. */
export const post = (
  endpoint: string,
  query: string,
  variables?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
