import type { Parts } from "../lifecycle/open-parts";

export interface TracingConfig {
  /** What the process is called in traces. */
  readonly serviceName: string;
}

/** A collector that is away may hold up the end of a process for so long, in milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * Sends spans to a collector (OTLP over HTTP, protobuf), which the SDK's own variables name. A collector that is away costs
 * nothing but the spans.
 * @param config undefined: nothing of the SDK is loaded
 */
export const openTracing = async (config: TracingConfig | undefined, parts: Parts): Promise<void> => {
  if (config === undefined) return;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-proto"),
    import("@opentelemetry/resources"),
  ]);
  const given = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new NodeTracerProvider({
    resource: resources.resourceFromAttributes({ "service.name": config.serviceName }).merge(given),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  // We read and write trace contexts ourselves, with and without an SDK.
  provider.register({ propagator: null });
  // What can't be sent by then is lost, and nobody's trouble.
  await parts.add("traces", () => Promise.race([provider.shutdown().catch(() => undefined), patience()]));
};

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
