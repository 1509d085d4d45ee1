import { readAhead } from "../../services/commands/import/read-ahead";

async function* counted(upTo: number, asked: number[] = [], onEnd: () => void = () => undefined) {
  try {
    for (let each = 1; each <= upTo; each++) {
      asked.push(each);
      yield await Promise.resolve(each);
    }
  } finally {
    onEnd();
  }
}

describe("reading ahead", () => {
  it("gives every item once, in order", async () => {
    const seen: number[] = [];
    for await (const each of readAhead(counted(5))) seen.push(each);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it("asks for the next item, and for no more, while one is worked on", async () => {
    const asked: number[] = [];
    for await (const each of readAhead(counted(3, asked))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(asked).toHaveLength(Math.min(each + 1, 3));
    }
  });

  it("tells of a failure after all that came before it", async () => {
    async function* failing() {
      yield await Promise.resolve(1);
      throw new Error("cut off");
    }
    const seen: number[] = [];
    const reading = async () => {
      for await (const each of readAhead(failing())) seen.push(each);
    };
    await expect(reading()).rejects.toThrow("cut off");
    expect(seen).toEqual([1]);
  });

  it("closes what it reads from when it is left early", async () => {
    let isClosed = false;
    for await (const each of readAhead(counted(10, [], () => (isClosed = true)))) if (each === 2) break;
    expect(isClosed).toBe(true);
  });
});
