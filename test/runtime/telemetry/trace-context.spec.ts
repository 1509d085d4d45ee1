import { nextStep, readTraceContext, traceHeaders } from "../../../services/runtime/telemetry/trace-context";

// Examples of https://www.w3.org/TR/trace-context/
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";

test.each([
  [`00-${TRACE}-${SPAN}-01`, { traceId: TRACE, spanId: SPAN, flags: 1 }],
  [`00-${TRACE}-${SPAN}-00`, { traceId: TRACE, spanId: SPAN, flags: 0 }],
  [`00-${TRACE}-${SPAN}-03`, { traceId: TRACE, spanId: SPAN, flags: 1 }],
  // A later version may add fields.
  [`cc-${TRACE}-${SPAN}-01-what-the-future-will-be-like`, { traceId: TRACE, spanId: SPAN, flags: 1 }],
])("%s is read", (header, context) => {
  expect(readTraceContext(header, undefined)).toEqual(context);
});

test.each([
  undefined,
  "",
  `ff-${TRACE}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01-more`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${"0".repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${"0".repeat(16)}-01`,
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-1`,
  `00-${TRACE}-${SPAN}-01\n`,
  ` 00-${TRACE}-${SPAN}-01`,
])("%p is none", (header) => {
  expect(readTraceContext(header, "vendor=1")).toBeUndefined();
});

test("a step keeps the trace, its flags and its state, and has an id of its own", () => {
  const caller = readTraceContext(`00-${TRACE}-${SPAN}-00`, "vendor=1,other=2");
  const [one, two] = [nextStep(caller), nextStep(caller)];
  expect(traceHeaders(one)).toEqual({
    traceparent: expect.stringMatching(`^00-${TRACE}-(?!${SPAN})[0-9a-f]{16}-00$`) as string,
    tracestate: "vendor=1,other=2",
  });
  expect(one.spanId).not.toBe(two.spanId);
});

test("a state that isn't text of one line is left out", () => {
  expect(readTraceContext(`00-${TRACE}-${SPAN}-01`, "vendor=\n1")).not.toHaveProperty("state");
  expect(readTraceContext(`00-${TRACE}-${SPAN}-01`, "x".repeat(2_000))).not.toHaveProperty("state");
});

test("without a caller's, a new trace begins", () => {
  const [one, two] = [nextStep(undefined), nextStep(undefined)];
  expect(traceHeaders(one).traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(one.traceId).not.toBe(two.traceId);
});
