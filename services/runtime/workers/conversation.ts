/** The two ends of a channel between processes. What is sent is JSON. */
export interface Channel {
  /** Does nothing where the other end is gone. */
  readonly send: (message: object) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
  readonly onEnd: (end: () => void) => void;
}

/** What one end is asked by the other, by topic. */
export type Answers = Readonly<Record<string, (question: unknown) => unknown>>;

/**
 * Asks the other end.
 * @throws Error where it is gone, does not answer in time, or could not answer
 */
export type Ask = (topic: string, question?: unknown) => Promise<unknown>;

/** After so long without an answer, in milliseconds, whoever asked goes on without. */
const PATIENCE_MS = 1_000;

/** Questions and answers in both directions, over a channel that has other messages too. */
export const converse = (channel: Channel, answers: Answers): Ask => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let hasEnded = false;
  channel.onEnd(() => {
    hasEnded = true;
    for (const take of waiting.values()) take({ id: 0, failure: "the other process is gone" });
  });
  channel.onMessage((message) => {
    if (isQuestion(message))
      void answerTo(message[ASK], answers).then((answer) => {
        channel.send({ [TELL]: answer });
      });
    else if (isAnswer(message)) waiting.get(message[TELL].id)?.(message[TELL]);
  });
  return (topic, question) =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      const take = (answer: Answer): void => {
        clearTimeout(timer);
        waiting.delete(id);
        if (answer.failure === undefined) resolve(answer.value);
        else reject(new Error(`Nothing was told of ${topic}: ${answer.failure}`));
      };
      const timer = setTimeout(() => {
        take({ id, failure: "there was no answer in time" });
      }, PATIENCE_MS);
      timer.unref();
      waiting.set(id, take);
      if (hasEnded) take({ id, failure: "the other process is gone" });
      else channel.send({ [ASK]: { id, topic, question } });
    });
};

interface Question {
  readonly id: number;
  readonly topic: string;
  readonly question?: unknown;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: string;
}

const ASK = "dossier:ask";
const TELL = "dossier:tell";

const answerTo = async ({ id, topic, question }: Question, answers: Answers): Promise<Answer> => {
  try {
    const give = answers[topic];
    if (give === undefined) return { id, failure: "nobody knows of it" };
    return { id, value: await give(question) };
  } catch (error) {
    return { id, failure: String(error) };
  }
};

const isQuestion = (message: unknown): message is { readonly [ASK]: Question } => has(message, ASK);
const isAnswer = (message: unknown): message is { readonly [TELL]: Answer } => has(message, TELL);
const has = (message: unknown, key: string): boolean =>
  typeof message === "object" && message !== null && key in message;
