import { DEMO_PEOPLE } from '../../../seeds/demo/people.js';
import { issueDevelopmentToken } from '../../contexts/access/index.js';
import { loadConfig } from '../../platform/config.js';
import { StartupFault } from '../../platform/faults.js';
import { openIdentity } from '../identity.js';
import { say } from './with-database.js';

/** `repatria token [person] [--hours n]`: for the people of the demo world, signed by the key pair of this machine. */
export async function printToken(key: string | undefined, { hours }: { hours: string }): Promise<void> {
  if (key === undefined) {
    for (const person of DEMO_PEOPLE) say(`${person.key.padEnd(18)} ${person.title}`);
    return;
  }
  const person = DEMO_PEOPLE.find((one) => one.key === key);
  if (person === undefined) {
    throw new StartupFault(
      `The demo world has no "${key}". It has ${DEMO_PEOPLE.map((one) => one.key).join(', ')}.`,
    );
  }
  const lifetimeSeconds = Number(hours) * 3600;
  if (!(lifetimeSeconds >= 60 && lifetimeSeconds <= 30 * 24 * 3600)) {
    throw new StartupFault('--hours is a number from 0.02 to 720.');
  }
  const { developmentKeys } = await openIdentity(loadConfig(process.env));
  if (developmentKeys === null) {
    throw new StartupFault(
      'Tokens are signed by the OpenID provider of the configuration; take one from there.',
    );
  }
  say(await issueDevelopmentToken(developmentKeys, person.viewer, { lifetimeSeconds }));
}
