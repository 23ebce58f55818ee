import type { Command, CommandInput } from './commands/command-runner.js';
import type { CommandOutcome, Records } from './reads/records.js';
import type { Viewer } from './viewer.js';

/** What every resolver is given: the viewer, the records as this viewer may read them, and the way to give commands. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly records: Records;
  /** Runs a command for this viewer; its name is the mutation's. */
  readonly run: <I extends CommandInput>(
    name: string,
    input: I,
    command: Command<I>,
  ) => Promise<CommandOutcome>;
}
