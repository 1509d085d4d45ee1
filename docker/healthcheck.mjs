// Ends with 0 when the process of this container is ready. The image has neither curl nor wget.
/* global AbortSignal, fetch */

const [, , address = `http://127.0.0.1:${process.env.PORT || 4000}/readyz`] = process.argv;

try {
  const response = await fetch(address, { signal: AbortSignal.timeout(4_000) });
  // What an inspection of the container shows.
  console.log(response.status, await response.text());
  if (!response.ok) process.exitCode = 1;
} catch (error) {
  console.log(`${address} doesn't answer: ${error.cause?.message ?? error.message}`);
  process.exitCode = 1;
}
