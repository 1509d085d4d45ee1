/** The same items, each got ready while the one before it is being worked on. */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let coming = next(iterator);
  try {
    for (;;) {
      const read = await coming;
      if (read.done === true) return;
      coming = next(iterator);
      yield read.value;
    }
  } finally {
    await coming.catch(() => undefined);
    await iterator.return?.();
  }
}

/** What goes wrong is told when its turn comes, and is nobody's surprise until then. */
const next = <Item>(iterator: AsyncIterator<Item>): Promise<IteratorResult<Item>> => {
  const coming = iterator.next();
  coming.catch(() => undefined);
  return coming;
};
