import { accessPolicy } from '../../src/app/schema.js';
import { settingsOf } from '../../src/platform/commands/command-runner.js';
import { plannedOnce } from '../../src/platform/database/read-session.js';
import { Operation } from '../../src/platform/commands/operation.js';
import { DomainError } from '../../src/platform/errors.js';
import { holds } from '../../src/platform/policy/rule.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { commands, type CommandName, type World } from './world.js';

/** Says that a command went through; nothing of it is kept. */
class TakenBack extends Error {}

/** What becomes of a command if it is given: the code with which it is refused, or null; nothing of it is kept. */
export async function trial(
  { test }: World,
  viewer: Viewer,
  command: CommandName,
  input: object,
): Promise<string | null> {
  const line = accessPolicy.commands.get(command);
  if (line === undefined || !holds(line.who, viewer, {})) return 'FORBIDDEN';
  const em = test.service.orm.em.fork();
  em.setSessionContext({ variables: { ...settingsOf(viewer), ...plannedOnce } });
  try {
    return await em.transactional(async (transaction) => {
      const operation = new Operation(
        transaction,
        viewer,
        { now: () => new Date() },
        command,
        accessPolicy,
        input,
      );
      await (commands[command] as (of: Operation, given: object) => Promise<unknown>)(operation, input);
      await operation.finish();
      await transaction.flush();
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack) return null;
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
