import { Moment } from "../../../services/runtime/database/moment";

/** Something that is asked for, and is there when it is told so. */
const createQuestion = (moment: Moment, heard: string[], name: string) => {
  let [arrive, fail]: [(value: string) => void, (error: unknown) => void] = [() => undefined, () => undefined];
  const answer = new Promise<string>((resolve, reject) => {
    [arrive, fail] = moment.share(resolve, reject);
  });
  void answer.then(
    (value) => heard.push(`${name} ${value}`),
    (error: unknown) => heard.push(`${name} failed with ${String(error)}`),
  );
  return { arrive, fail };
};

const nextTick = () => new Promise((resolve) => setImmediate(resolve));

test("what was asked for at one moment is there when the last of it is, in the order in which it came", async () => {
  const heard: string[] = [];
  const moment = new Moment();
  const [one, two, three] = ["one", "two", "three"].map((name) => createQuestion(moment, heard, name));
  three?.arrive("came");
  one?.fail("an error");
  one?.arrive("came after all");
  await nextTick();
  expect(heard).toEqual([]);
  two?.arrive("came");
  await nextTick();
  expect(heard).toEqual(["three came", "one failed with an error", "two came"]);
});

test("another moment waits for nothing of it", async () => {
  const heard: string[] = [];
  const slow = createQuestion(new Moment(), heard, "slow");
  createQuestion(new Moment(), heard, "quick").arrive("came");
  await nextTick();
  expect(heard).toEqual(["quick came"]);
  slow.arrive("came");
  await nextTick();
  expect(heard).toEqual(["quick came", "slow came"]);
});
