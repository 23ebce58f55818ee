/** Stops the server of the run and removes what it left, whatever the tests came to. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopTestServer?.();
}
