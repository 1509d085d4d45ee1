import { createVerifiedTokens } from "../../../services/runtime/auth/verified-tokens";
import { inSeconds } from "../../support/tokens";

const CALLER = { name: "Dana", subject: "Dana", roles: ["editor"] } as const;

describe("verified tokens", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("are known for a minute, and never longer than they are good", () => {
    const tokens = createVerifiedTokens();
    tokens.keep("long", CALLER, inSeconds(3_600));
    tokens.keep("short", CALLER, inSeconds(30));
    tokens.keep("over", CALLER, inSeconds(-1));
    const known = () => ["long", "short", "over", "another"].filter((token) => tokens.find(token) === CALLER);
    expect(known()).toEqual(["long", "short"]);
    jest.advanceTimersByTime(31_000);
    expect(known()).toEqual(["long"]);
    jest.advanceTimersByTime(31_000);
    expect(known()).toEqual([]);
  });

  test("are a thousand at the most", () => {
    const tokens = createVerifiedTokens();
    for (let i = 0; i <= 1_000; i += 1) tokens.keep(String(i), CALLER, inSeconds(60));
    expect(tokens.find("0")).toBeUndefined();
    expect(tokens.find("1")).toBe(CALLER);
    expect(tokens.find("1000")).toBe(CALLER);
  });
});
