import {
  type Attributes,
  type Context,
  context,
  createTraceState,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { nextStep, type TraceContext } from "./trace-context";

// The API alone: without an SDK behind it, all of this does next to nothing. What spans say is said here and by whoever
// opens one: names and numbers, never a value that somebody sent.

/** The work on one request of a caller. */
export interface RequestSpan {
  readonly span: Span;
  /** In which further spans are its children. */
  readonly context: Context;
  /** Our step of the trace. */
  readonly trace: TraceContext;
  /** Whether an SDK listens. */
  readonly isTraced: boolean;
}

export const beginRequestSpan = (name: string, caller: TraceContext | undefined): RequestSpan => {
  const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, remote(caller)) : ROOT_CONTEXT;
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
  const own = span.spanContext();
  // Without an SDK it has the caller's ids, or none.
  const isReal = own.spanId !== (caller?.spanId ?? NO_SPAN);
  const step = isReal ? stepOf(own) : nextStep(caller);
  return { span, context: trace.setSpan(parent, span), trace: step, isTraced: isReal };
};

/** A piece of work, as a span within that of the request. @param kind CLIENT where the work is another process's */
export const inSpan = async <Result>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Result>,
): Promise<Result> => {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(span));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
};

/** The same for a piece of work that has no further pieces. @returns ends it, with the error if it failed */
export const beginSpan = (name: string, attributes: Attributes): ((error?: unknown) => void) => {
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
  return (error) => {
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
};

/** The step that is under way just here; undefined without an SDK. */
export const currentStep = (): TraceContext | undefined => {
  const span = trace.getActiveSpan();
  return span && stepOf(span.spanContext());
};

/** What further spans would be children of just here. */
export const surroundings = (): Context => context.active();

export const within = <Result>(surroundings: Context, work: () => Result): Result => context.with(surroundings, work);

const tracer = trace.getTracer("dossier");
const NO_SPAN = "0000000000000000";

const remote = ({ traceId, spanId, flags, state }: TraceContext): SpanContext => ({
  traceId,
  spanId,
  traceFlags: flags,
  isRemote: true,
  ...(state !== undefined && { traceState: createTraceState(state) }),
});

const stepOf = ({ traceId, spanId, traceFlags, traceState }: SpanContext): TraceContext => {
  const state = traceState?.serialize();
  return { traceId, spanId, flags: traceFlags, ...(state ? { state } : {}) };
};
