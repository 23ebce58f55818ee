import pg from 'pg';
import { verifyAuditTrail } from '../../contexts/audit/index.js';
import { say, withDatabase } from './with-database.js';

/** `repatria audit verify` */
export async function verifyAudit(): Promise<void> {
  await withDatabase(async ({ ownerUrl }) => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { chains, events, broken } = await verifyAuditTrail(client).finally(() => client.end());
    if (broken === null) {
      say(`The audit trail holds: ${String(events)} entries in ${String(chains)} chains.`);
      return;
    }
    say(`BROKEN: chain ${broken.chain}, entry ${String(broken.sequence)}: ${broken.why}.`);
    process.exitCode = 2;
  });
}
