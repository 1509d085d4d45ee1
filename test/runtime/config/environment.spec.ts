import { z } from "zod";
import { ConfigurationError, readEnvironment, readTogether } from "../../../services/runtime/config/environment";

test("a setting that is missing and needed says so", () => {
  expect(() => readEnvironment({}, { TOPIC: z.string({ error: "a topic, such as politics" }) })).toThrow(
    "The configuration has a mistake:\n  TOPIC is missing: it must be a topic, such as politics",
  );
});

test("a secret's value is not repeated", () => {
  const shape = { API_TOKEN: z.url({ error: "a token" }), PLACE: z.enum(["here"], { error: "here" }) };
  const read = () => readEnvironment({ API_TOKEN: "s3cret", PLACE: "postgres://u:pw@db/x" }, shape);
  expect(read).toThrow(ConfigurationError);
  expect(read).not.toThrow(/s3cret|pw@/);
});

test("the mistakes of several parts are told together, shared ones once", () => {
  const shape = { SIZE: z.enum(["big"], { error: "big" }) };
  const settings = { SIZE: "small", COLOUR: "none" };
  const read = () =>
    readTogether(
      () => readEnvironment(settings, shape),
      () => readEnvironment(settings, { ...shape, COLOUR: z.enum(["red"], { error: "red" }) }),
    );
  expect(read).toThrow(
    'The configuration has 2 mistakes:\n  SIZE is "small": it must be big\n  COLOUR is "none": it must be red',
  );
});
