import { placesOf } from "../../gateway/answer-places";

const person = (id: string) => ({ __typename: "Person", id });
const country = (code: string) => ({ __typename: "Country", code });

test("items of other types are not counted, though they stand in the same list", () => {
  const root = { nodes: [{ party: country("PAK") }, { party: person("1") }, { party: null }, { party: person("2") }] };
  expect(placesOf([person("1"), person("2")], ["nodes", "@", "party"], [root])).toEqual([
    ["nodes", 1, "party"],
    ["nodes", 3, "party"],
  ]);
});

test("one entity at several places is found at each, in order", () => {
  const root = { a: [[person("1"), person("2")], [person("1")]] };
  expect(placesOf([person("1"), person("2"), person("1")], ["a", "@", "@"], [root])).toEqual([
    ["a", 0, 0],
    ["a", 0, 1],
    ["a", 1, 0],
  ]);
});

test("keys of several parts are compared whole, and what isn't found has no place", () => {
  const key = (year: number) => ({ __typename: "Seat", holder: { id: "1" }, years: [year] });
  const root = { seat: { ...key(2024), title: "t" } };
  expect(placesOf([key(2024)], ["seat"], [{ other: 1 }, root])).toEqual([["seat"]]);
  expect(placesOf([key(2025)], ["seat"], [root])).toEqual([undefined]);
});
