import { inject } from 'vitest';

/** What global-setup.ts tells the test files about the server. */
export interface TestServer {
  /** A database to connect to for making and dropping others, as the owner of all. */
  readonly adminUrl: string;
  /** The same as the service role. */
  readonly appUrl: string;
  /** The name of a migrated database that test files copy. */
  readonly template: string;
  /** What the names of all databases of this run begin with. */
  readonly prefix: string;
  /** A directory for files of this run; removed at its end. */
  readonly directory: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer;
  }
}

/** The server of this run. */
export function testServer(): TestServer {
  return inject('testServer');
}
