import { memo } from "../../../services/runtime/edtf/memo";

describe("memo", () => {
  it("makes a value once while it is kept, and lets go of the one least recently asked for", () => {
    const make = jest.fn((key: string) => ({ key }));
    const get = memo(2, make);
    for (const key of ["a", "b", "a", "c", "a", "b"]) expect(get(key)).toEqual({ key });
    expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
  });

  it("keeps no failure", () => {
    let failures = 1;
    const get = memo(2, (key) => {
      if (failures-- > 0) throw new Error("not yet");
      return { key };
    });
    expect(() => get("a")).toThrow("not yet");
    expect(get("a")).toEqual({ key: "a" });
  });
});
