import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the database that can be cut. */
export interface Proxy {
  /** The database's address by way of the proxy. */
  readonly url: string;
  /** Ends all connections without a word, as a crash of the server or of the network does. */
  readonly cut: () => void;
  /** Lets nothing more through on the connections that there are, and leaves them open, as a network that is parted does. */
  readonly fallSilent: () => void;
  /** Whether new connections are let through. */
  readonly open: (whether: boolean) => void;
  /** Everything that the database has sent since the last call, as text. */
  readonly heard: () => string;
  readonly close: () => Promise<void>;
}

/** Starts a proxy before a PostgreSQL server. */
export async function startProxy(targetUrl: string): Promise<Proxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let isOpen = true;
  let heard: Buffer[] = [];
  const server = createServer((client) => {
    if (!isOpen) {
      client.destroy();
      return;
    }
    const behind = connect(Number(target.port), target.hostname);
    behind.on('data', (bytes: Buffer) => heard.push(bytes));
    for (const [from, to] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(targetUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    fallSilent: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    open: (whether) => {
      isOpen = whether;
    },
    heard: () => {
      const text = Buffer.concat(heard).toString('latin1');
      heard = [];
      return text;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
