import { z } from "zod";
import type { MetricsConfig } from "../telemetry/metrics-endpoint";
import type { TracingConfig } from "../telemetry/tracing";
import { collectorUrl, flag, host, otlpProtocol } from "./settings";

/** How a process is watched. */
export interface TelemetryConfig {
  /** Undefined where nobody counts. */
  readonly metrics: MetricsConfig | undefined;
  /** Undefined where nobody traces. */
  readonly tracing: TracingConfig | undefined;
}

/** Those of OpenTelemetry are read by its SDK as well, with others that it knows. */
export const TELEMETRY = {
  METRICS_HOST: host(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collectorUrl().optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: otlpProtocol().optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_SDK_DISABLED: flag().optional(),
};

/** @param name of the process, @param metricsPort as read, under the setting named */
export const telemetryOf = (
  read: z.output<z.ZodObject<typeof TELEMETRY>>,
  name: string,
  { setting, port }: { readonly setting: string; readonly port: number | undefined },
): TelemetryConfig => {
  const hasCollector = read.OTEL_EXPORTER_OTLP_ENDPOINT ?? read.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  return {
    metrics: port === undefined ? undefined : { host: read.METRICS_HOST, port, setting },
    tracing:
      hasCollector === undefined || read.OTEL_SDK_DISABLED === true
        ? undefined
        : { serviceName: read.OTEL_SERVICE_NAME ?? `dossier-${name}` },
  };
};
