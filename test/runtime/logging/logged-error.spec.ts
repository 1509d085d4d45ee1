import { QueryFailedError } from "typeorm";
import { createLogger } from "../../../services/runtime/logging/logger";

const logged = (error: unknown): { readonly text: string; readonly err: Record<string, unknown> } => {
  const lines: string[] = [];
  createLogger({ name: "test", environment: "production" }, { write: (line) => void lines.push(line) }).error(
    { err: error },
    "failed",
  );
  const text = lines.join("");
  return { text, err: (JSON.parse(text) as { err: Record<string, unknown> }).err };
};

test("a failed statement is told with its text, its table and its constraint, and without a value", () => {
  const driverError = Object.assign(new Error('duplicate key value violates unique constraint "person_pkey"'), {
    ...{ code: "23505", detail: "Key (name)=(s3cret) already exists.", table: "person", constraint: "person_pkey" },
    ...{ where: "s3cret", internalQuery: "s3cret", client: { password: "s3cret" } },
  });
  const { text, err } = logged(new QueryFailedError("INSERT INTO person (name) VALUES ($1)", ["s3cret"], driverError));
  expect(text).not.toContain("s3cret");
  expect(err).toMatchObject({
    type: "QueryFailedError",
    query: "INSERT INTO person (name) VALUES ($1)",
    code: "23505",
    cause: { constraint: "person_pkey", table: "person", code: "23505" },
  });
  expect(err.stack).toContain("logged-error.spec");
});

test("what the server quotes of a value is left out", () => {
  const driverError = Object.assign(new Error('invalid input syntax for type uuid: "s3cret"'), { code: "22P02" });
  const { text, err } = logged(new QueryFailedError("SELECT $1::uuid", ["s3cret"], driverError));
  expect(text).not.toContain("s3cret");
  expect(err.message).toBe('invalid input syntax for type uuid: "…"');
});

test("causes and the errors of several attempts are told, up to a depth", () => {
  const { err } = logged(
    new Error("outer", { cause: new AggregateError([new Error("one"), new Error("two")], "both") }),
  );
  expect(err).toMatchObject({ message: "outer", cause: { errors: [{ message: "one" }, { message: "two" }] } });
  const circle = new Error("round");
  circle.cause = circle;
  expect(logged(circle).err.message).toBe("round");
});

test("what isn't an error is told as text", () => {
  expect(logged("thrown").err).toEqual({ type: "string", message: "thrown" });
  expect(logged(undefined).text).toContain("failed");
});

test("the passwords of addresses and tokens are taken out of texts", () => {
  const { text } = logged(
    new Error(
      "can't reach postgresql://role:s3cret@db:5432/x with Bearer s3cret.s3cret.s3cret or eyJhbGciOi.eyJzdWIiOi.s3cret",
    ),
  );
  expect(text).not.toContain("s3cret");
  expect(text).toContain("postgresql://[redacted]@db:5432/x");
});
