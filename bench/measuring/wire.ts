import net from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { Contender, Prepared } from '../contenders/contender.js';
import type { Commands } from './commands.js';
import { filledIn } from './commands.js';
import { askOverHttp } from './equal.js';
import type { Task } from './rounds.js';

/** What went to the database for one operation: statements, those that name the viewer and end the transaction too. */
export interface Traffic {
  readonly operation: string;
  readonly contender: string;
  readonly statements: number;
  /** How often the database was waited for. */
  readonly roundTrips: number;
}

/** Counts what a client tells PostgreSQL on one connection; messages may come in pieces. */
export class MessageCounter {
  statements = 0;
  roundTrips = 0;
  #rest: Buffer = Buffer.alloc(0);
  #hasBegun = false;

  see(piece: Buffer): void {
    let bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    for (;;) {
      // The first message has no type.
      const typed = this.#hasBegun ? 1 : 0;
      if (bytes.length < typed + 4) break;
      const length = typed + bytes.readUInt32BE(typed);
      if (bytes.length < length) break;
      if (typed === 1) this.#count(String.fromCharCode(bytes[0] as number));
      this.#hasBegun = true;
      bytes = bytes.subarray(length);
    }
    this.#rest = bytes;
  }

  /** A query in one message is waited for; so is a Sync, whatever stands before it. */
  #count(type: string): void {
    if (type === 'Q' || type === 'E') this.statements += 1;
    if (type === 'Q' || type === 'S') this.roundTrips += 1;
  }
}

/** Stands between servers and their database, and counts what goes to it. */
export class Wire {
  readonly #counters = new Set<MessageCounter>();

  private constructor(
    private readonly server: net.Server,
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<Wire> {
    const target = new URL(databaseUrl);
    const server = net.createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.port = String((server.address() as net.AddressInfo).port);
    const wire = new Wire(server, url.href);
    server.on('connection', (client) => {
      const database = net.connect(Number(target.port), target.hostname);
      const counter = new MessageCounter();
      wire.#counters.add(counter);
      client.on('data', (piece) => {
        counter.see(piece);
        database.write(piece);
      });
      database.pipe(client);
      const end = (): void => {
        client.destroy();
        database.destroy();
      };
      for (const socket of [client, database]) socket.on('close', end).on('error', end);
    });
    return wire;
  }

  /** How much went over it while something ran. */
  async during(run: () => Promise<unknown>): Promise<{ statements: number; roundTrips: number }> {
    const before = this.#total();
    await run();
    const after = this.#total();
    return {
      statements: after.statements - before.statements,
      roundTrips: after.roundTrips - before.roundTrips,
    };
  }

  stop(): void {
    this.server.close();
  }

  #total(): { statements: number; roundTrips: number } {
    const total = { statements: 0, roundTrips: 0 };
    for (const { statements, roundTrips } of this.#counters) {
      total.statements += statements;
      total.roundTrips += roundTrips;
    }
    return total;
  }
}

/** How often an operation is asked until it is what it is when it is asked often: prepared, and entered in the trail. */
const sights = 4;

/** Counts what each contender sends for the first sample of each task, once it knows it. */
export async function trafficOf(
  tasks: readonly Task[],
  wire: Wire,
  commands: Commands,
): Promise<readonly Traffic[]> {
  const found: Traffic[] = [];
  for (const { operation, prepared } of tasks) {
    for (const [contender, [first]] of prepared) {
      for (let sight = 1; sight <= sights; sight += 1) {
        await commands.prepareFor(operation);
        const counted = await wire.during(() => one(contender, operation, first as Prepared));
        if (sight === sights)
          found.push({ operation: operation.name, contender: contender.name, ...counted });
      }
    }
  }
  return found;
}

const one = (contender: Contender, operation: Task['operation'], prepared: Prepared): Promise<unknown> =>
  askOverHttp(contender, { operation }, filledIn(prepared, randomUUID(), 1));
