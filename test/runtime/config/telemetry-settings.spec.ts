import { readGatewayConfig } from "../../../gateway/config";
import { readPeopleConfig } from "../../../services/people/config";

test("nothing is counted or traced unless it is asked for", () => {
  expect(readGatewayConfig({})).toMatchObject({ metrics: undefined, tracing: undefined });
  expect(readPeopleConfig({ METRICS_PORT: "9090" })).toMatchObject({ metrics: undefined, slowSqlMs: 500 });
});

test("each process has a metrics port of its own, on this machine alone unless told otherwise", () => {
  const settings = { METRICS_PORT: "9090", PEOPLE_METRICS_PORT: "0", SLOW_SQL_MS: "0" };
  expect(readGatewayConfig(settings).metrics).toEqual({ setting: "METRICS_PORT", host: "127.0.0.1", port: 9090 });
  expect(readPeopleConfig({ ...settings, METRICS_HOST: "0.0.0.0" })).toMatchObject({
    metrics: { setting: "PEOPLE_METRICS_PORT", host: "0.0.0.0", port: 0 },
    slowSqlMs: 0,
  });
});

test("traces go where a collector is named, unless the SDK is disabled", () => {
  const url = "http://localhost:4318";
  expect(readGatewayConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: url }).tracing).toEqual({ serviceName: "dossier-gateway" });
  expect(
    readPeopleConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url, OTEL_SERVICE_NAME: "desk", OTEL_SDK_DISABLED: "false" })
      .tracing,
  ).toEqual({ serviceName: "desk" });
  expect(readGatewayConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_SDK_DISABLED: "true" }).tracing).toBeUndefined();
});

test("every mistake is told at once, with what would be right", () => {
  const settings = {
    METRICS_PORT: "high",
    OTEL_EXPORTER_OTLP_ENDPOINT: "localhost:4318",
    OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
    OTEL_SDK_DISABLED: "yes",
  };
  expect(() => readGatewayConfig(settings)).toThrow(
    /4 mistakes:\n {2}OTEL_EXPORTER_OTLP_ENDPOINT .* http:\/\/localhost:4318\n {2}OTEL_EXPORTER_OTLP_PROTOCOL .* http\/protobuf\n {2}OTEL_SDK_DISABLED .* true, false\n {2}METRICS_PORT .* 65535/,
  );
  expect(() => readPeopleConfig({ SLOW_SQL_MS: "-1" })).toThrow(/SLOW_SQL_MS is "-1": .* or 0 for never/);
});
