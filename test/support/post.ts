/** Asks a GraphQL endpoint as a client does. */
export const post = (endpoint: string, query: string, variables?: object): Promise<Response> =>
  fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
