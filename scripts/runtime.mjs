// Which Node runs the program. The database layer needs Node 22.17; many machines have 20. On Linux and Windows
// a package of the right platform carries Node 24 itself, so an older Node only has to start that one.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const oldest = [22, 17];

/**
 * The flags with which the program runs. While it starts it makes much that it soon forgets; with less room for that it
 * gets by on a hundred megabytes less, and answers as fast.
 */
export const programFlags = ['--enable-source-maps', '--max-semi-space-size=8'];

/** A fault that the person at the keyboard can mend: told in one line, without a stack. */
export class Fault extends Error {}

/** Runs `main`; tells a Fault in one line on stderr and ends with exit code 1. */
export async function orTell(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`repatria: ${error.message}\n`);
    process.exit(1);
  }
}

/** Whether a Node of this version runs the program itself. */
export function runsProgram(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The name of the package that carries Node for a platform; whether it exists, package.json says. */
export function nodePackage(platform = process.platform, architecture = process.arch) {
  return `node-${platform === 'win32' ? 'win' : platform}-${architecture}`;
}

/** Refuses a Node that is too old where no package can stand in for it, before anything is installed. */
export function requireRuntime(version = process.versions.node, carrier = nodePackage()) {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  if (!runsProgram(version) && !(carrier in optionalDependencies)) throw tooOld(version);
}

/** The Node executable that runs the program: this one, or the one that a package carries. */
export function programNode() {
  if (runsProgram(process.versions.node)) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const carried = `${root}node_modules/${nodePackage()}/bin/${name}`;
  if (!existsSync(carried)) throw tooOld(process.versions.node);
  return carried;
}

function tooOld(version) {
  return new Fault(
    `Node.js ${oldest.join('.')} or newer is needed and this is ${version}: install Node.js 24 (https://nodejs.org).`,
  );
}

/**
 * Runs a command in this process's place: same terminal, signals passed on, its end is ours.
 * @param options.tethered the command holds a channel to this process and can so notice when it is gone
 */
export function runInstead(command, args, { tethered = false } = {}) {
  const child = start(command, args, { tethered });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
  endWithStarter();
}

/** Starts a command on this process's terminal. */
export function start(command, args, { tethered = false } = {}) {
  return spawn(command, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(tethered ? ['ipc'] : [])],
  });
}

/**
 * Ends this process in an orderly way when what started it is gone: npm passes signals on, but cannot when it is
 * killed, and the program would stay behind.
 */
export function endWithStarter() {
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (process.channel) {
    process.once('disconnect', end);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    const starter = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === starter) return;
      clearInterval(watch);
      end();
    }, 500);
    watch.unref();
  }
}
