import { createServer, type Server } from 'node:net';
import { errorCode, StartupFault } from './faults.js';

/** Where a server is to listen. Port 0 stands for any free port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Listens and answers with the port, which is the one asked for unless that was 0.
 * @throws StartupFault when the address is taken, not allowed or not one of this machine
 */
export async function listen(server: Server, { host, port }: Address): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    throw new StartupFault(explained(error, { host, port }), { cause: error });
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/**
 * Checks that a server could listen there now, and leaves the address free.
 * @throws StartupFault as `listen` does
 */
export async function requireFree(address: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

function explained(error: unknown, { host, port }: Address): string {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} on ${host} is in use by another program. Stop it, or set PORT to a free port.`;
  if (code === 'EACCES')
    return `Port ${String(port)} on ${host} may not be opened by this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${host} is not an address of this machine. Set HOST to one, such as 127.0.0.1, or 0.0.0.0 for all.`;
  return `The server cannot listen on ${host}, port ${String(port)} (${code ?? String(error)}). Check HOST and PORT.`;
}
