const ends: (() => unknown)[] = [];

/** Has something ended after the tests of this file, before what was begun earlier is. */
export function onceEnded(end: () => unknown): void {
  ends.push(end);
}

/**
 * What a test file has one of: made at the first call, the same at every further one, ended after its tests. A
 * worker keeps modules from one file to the next, so a variable of a module would outlive the file it was made for.
 */
export function ofThisFile<T>(
  make: () => Promise<T>,
  end: (made: T) => unknown = () => undefined,
): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made === undefined) {
      const begun = make();
      made = begun;
      onceEnded(async () => {
        made = undefined;
        await begun.then(end, () => undefined);
      });
    }
    return made;
  };
}

/**
 * What the test files of a worker share, as long as it is not used up: made at the first call, given to every further
 * file, and ended when a file after the one in which it was used up asks for another.
 */
export function sharedByFiles<T>(
  make: () => Promise<T>,
  isUsedUp: (made: T) => boolean,
  end: (made: T) => unknown,
): () => Promise<T> {
  let shared: Promise<T> | undefined;
  return ofThisFile(async () => {
    const former = await shared?.catch(() => undefined);
    if (former !== undefined && !isUsedUp(former)) return former;
    if (former !== undefined) await end(former);
    shared = make();
    return shared;
  });
}

/** Ends what the test file has begun, the latest first; called by each-file.ts. */
export async function endOfFile(): Promise<void> {
  const failures: unknown[] = [];
  for (const end of ends.splice(0).reverse()) {
    try {
      await end();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all that the test file began has ended.');
}
