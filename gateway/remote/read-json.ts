import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Reads JSON of any size without holding the event loop: what is large is taken apart at its commas, read piece by piece,
 * and others have their turn in between.
 *
 * @throws SyntaxError where it is no JSON, or more than an answer can be: a quarter of a million lists and objects, or large
 * values nested in more than 32 others. The signal's reason once it aborts
 */
export const readJson = async (text: string, signal: AbortSignal): Promise<unknown> => {
  const pieces = readPieces(text, 0, text.length, 0);
  let started = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - started < TURN_MS) continue;
    await nextTurn();
    signal.throwIfAborted();
    started = performance.now();
  }
};

/** In milliseconds. */
const TURN_MS = 5;
/** In characters, read at once: a few milliseconds at the worst, which is millions of empty lists. */
const PIECE = 2 ** 16;
/** An answer of ours has a dozen levels. Each is looked through once more, which a thousand of them would make long. */
const MAX_LEVELS = 32;
/** Lists and objects. Millions of them would hold the loop in the collector of garbage; ours take 40 bytes each and more. */
const MAX_NODES = 250_000;

type Pieces = Generator<undefined, unknown, undefined>;

/** Yields wherever it may be interrupted. */
function* readPieces(text: string, start: number, end: number, level: number): Pieces {
  const from = skipBlanks(text, start);
  const opening = text.charAt(from);
  if (end - from <= PIECE || (opening !== "[" && opening !== "{")) return JSON.parse(text.slice(start, end)) as unknown;
  if (level > MAX_LEVELS) throw new SyntaxError("Large values are nested too deeply.");
  const whole = opening === "[" ? newList() : newObject();
  let batch = from + 1;
  let item = from + 1;
  let depth = 0;
  let steps = 0;
  let nodes = 0;
  for (let at = nextMark(text, from + 1); at < end; at = nextMark(text, at + 1)) {
    if ((steps++ & 0xfff) === 0xfff) yield;
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPENING_LIST || code === OPENING_OBJECT) {
      depth += 1;
      nodes += 1;
      if (nodes > MAX_NODES) throw new SyntaxError("There are more than 250,000 lists and objects.");
    } else if (code === COMMA ? depth === 0 : code === CLOSING_LIST || code === CLOSING_OBJECT) {
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      const isLarge = at - item > PIECE;
      if (isLarge) {
        if (item > batch) whole.addSmall(text.slice(batch, item - 1));
        yield* whole.addLarge(text, item, at, level + 1);
        batch = at + 1;
      } else if (code !== COMMA || at - batch > PIECE) {
        whole.addSmall(text.slice(batch, at));
        batch = at + 1;
        yield;
      }
      item = at + 1;
      if (code === COMMA) continue;
      if (text.charAt(at) !== whole.closing || skipBlanks(text, at + 1) < end) break;
      return whole.value;
    }
  }
  throw new SyntaxError("The JSON breaks off, or goes on after its end.");
}

/** A list or an object while it is being read. */
interface Whole {
  readonly value: unknown;
  readonly closing: string;
  /** Some items, with the commas between them. */
  addSmall(items: string): void;
  addLarge(text: string, start: number, end: number, level: number): Pieces;
}

const newList = (): Whole => {
  const value: unknown[] = [];
  return {
    value,
    closing: "]",
    addSmall: (items) => {
      for (const item of JSON.parse(`[${refuseBlank(items)}]`) as unknown[]) value.push(item);
    },
    addLarge: function* (text, start, end, level) {
      value.push(yield* readPieces(text, start, end, level));
      return undefined;
    },
  };
};

const newObject = (): Whole => {
  const value: Record<string, unknown> = {};
  const set = (key: string, part: unknown): void => {
    // As JSON.parse has it: a property like any other, "__proto__" too.
    Object.defineProperty(value, key, { value: part, configurable: true, enumerable: true, writable: true });
  };
  return {
    value,
    closing: "}",
    addSmall: (items) => {
      for (const [key, part] of Object.entries(JSON.parse(`{${refuseBlank(items)}}`) as object)) set(key, part);
    },
    addLarge: function* (text, start, end, level) {
      const quote = skipBlanks(text, start);
      if (text.charCodeAt(quote) !== QUOTE) throw new SyntaxError("A key is no string.");
      const afterKey = endOfString(text, quote) + 1;
      const colon = skipBlanks(text, afterKey);
      if (text.charCodeAt(colon) !== COLON) throw new SyntaxError("A key has no colon after it.");
      set(JSON.parse(text.slice(quote, afterKey)) as string, yield* readPieces(text, colon + 1, end, level));
      return undefined;
    },
  };
};

/** A comma has something on either side; what is large has something in it. */
const refuseBlank = (items: string): string => {
  if (skipBlanks(items, 0) === items.length) throw new SyntaxError("A comma has nothing beside it.");
  return items;
};

const skipBlanks = (text: string, start: number): number => {
  let at = start;
  while (BLANKS.has(text.charCodeAt(at))) at += 1;
  return at;
};

/** @returns the index of the next quote, bracket or comma; the length where there is none */
const nextMark = (text: string, start: number): number => {
  MARKS.lastIndex = start;
  return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
};

/** An expression finds them several times faster than a loop that has not run hot yet. */
const MARKS = /["[\]{},]/g;

/** @returns the index of its closing quote */
const endOfString = (text: string, openingQuote: number): number => {
  for (let at = text.indexOf('"', openingQuote + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  throw new SyntaxError("A string does not end.");
};

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a] as const;
const [OPENING_LIST, CLOSING_LIST, OPENING_OBJECT, CLOSING_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const;
