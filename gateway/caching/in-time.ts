/** What comes within so many milliseconds, else undefined. @param onVain told when it hasn't */
export const inTime = <Value>(
  coming: Promise<Value | undefined>,
  milliseconds: number,
  onVain?: () => void,
): Promise<Value | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      onVain?.();
      resolve(undefined);
    }, milliseconds);
    void coming.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
