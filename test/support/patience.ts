/** Gateways, services and databases take their time to start where many tests do so at once. */
jest.setTimeout(60_000);
