import { Command, InvalidArgumentError, Option } from 'commander';
import { importFile } from './import.js';
import { migrateDatabase } from './migrate.js';
import { emitSchema } from './schema.js';
import { seedDatabase } from './seed.js';
import { start } from './start.js';
import { printToken } from './token.js';
import { verifyAudit } from './verify-audit.js';

/**
 * The command line `repatria`.
 * @throws StartupFault for whatever keeps a command from doing its work
 */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  await program().parseAsync([...argv]);
}

function program(): Command {
  const repatria = new Command('repatria')
    .description(
      'Repatria: asset recovery case tracking. Settings are environment variables, see .env.example.',
    )
    .showHelpAfterError('(see repatria --help)');
  repatria
    .command('start')
    .description('Migrate, load the reference data and serve.')
    .option('--workers <number>', 'how many processes serve together (docs/operations.md)', wholeNumber, 1)
    .action(start);
  repatria
    .command('migrate')
    .description('Bring the database to the present schema.')
    .action(migrateDatabase);
  repatria
    .command('seed')
    .description('Load the reference data and the real public cases; again changes nothing.')
    .option('--demo', 'load the fictitious demo world, too')
    .action(seedDatabase);
  repatria
    .command('token')
    .description('Print an access token for a person of the demo world (development only).')
    .argument('[person]', 'such as xa-officer; without it, lists the people')
    .option('--hours <hours>', 'how long the token lasts', '24')
    .action(printToken);
  importCommands(repatria.command('import').description('Bring in records from a register.'));
  repatria
    .command('audit')
    .description('The audit trail.')
    .command('verify')
    .description('Check every chain; names the first broken link and then ends with exit code 2.')
    .action(verifyAudit);
  repatria
    .command('schema')
    .description(
      'The files made from the code: schema/schema.graphql, schema/permissions.md, docs/rules.md, docs/lifecycles.md, docs/four-eyes.md.',
    )
    .command('emit')
    .description('Write them.')
    .option('--check', 'write nothing; fail when they are not current')
    .action(emitSchema);
  return repatria;
}

const workersAtMost = 64;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d*$/u.test(text) || number > workersAtMost)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${String(workersAtMost)}.`);
  return number;
}

function importCommands(command: Command): void {
  const kinds = {
    cases: 'public cases',
    settlements: 'settlements of foreign bribery cases',
    requests: 'an authority’s own register of requests',
  } as const;
  for (const kind of ['cases', 'settlements', 'requests'] as const) {
    const one = command.command(kind);
    if (kind === 'requests')
      one.requiredOption('--for <state>', 'the State whose register it is (ISO 3166-1 alpha-2)');
    one
      .description(
        `Import ${kinds[kind]} from a CSV file (docs/import.md); the same file again changes nothing.`,
      )
      .argument('<file>', 'the CSV file')
      .option('--mapping <file>', 'how columns of another register become ours (YAML or JSON)')
      .option('--dry-run', 'check every row and write nothing')
      .addOption(
        new Option('--resume', 'go on after the last row that an interrupted import committed').conflicts(
          'dryRun',
        ),
      )
      .action(
        (file: string, options: { mapping?: string; dryRun?: boolean; resume?: boolean; for?: string }) =>
          importFile(kind, file, options),
      );
  }
}
