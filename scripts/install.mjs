// Installs what package-lock.json names and node_modules does not hold. Install scripts stay off: none is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { Fault, root } from './runtime.mjs';

/**
 * The first package that the lock file asks for on this platform and that is not installed in that version.
 * @param lock package-lock.json
 * @param installed node_modules/.package-lock.json, which npm writes when an installation is complete
 * @param wanted.development whether the tools of development are needed, too
 * @param wanted.optional whether optional packages are (npm can be told to omit them)
 */
export function firstMissing(
  lock,
  installed,
  wanted,
  platform = process.platform,
  architecture = process.arch,
  libc = thisLibc(),
) {
  return Object.entries(lock.packages).find(([location, entry]) => {
    if (location === '' || entry.link || entry.extraneous) return false;
    if (!wanted.development && (entry.dev || entry.devOptional)) return false;
    if (entry.optional || entry.devOptional) {
      // Without a platform of its own, an optional package belongs to another one, which may be of another platform.
      if (!wanted.optional || !(entry.os || entry.cpu)) return false;
      if (!fits(entry.os, platform) || !fits(entry.cpu, architecture) || !fits(entry.libc, libc))
        return false;
    }
    return installed.packages[location]?.version !== entry.version;
  })?.[0];
}

/** Installs when something is missing, and says so in one line. */
export function installMissing({ development }) {
  const lock = readJson('package-lock.json');
  const installed = existsSync(`${root}node_modules/.package-lock.json`)
    ? readJson('node_modules/.package-lock.json')
    : undefined;
  const omitted = (process.env.npm_config_omit ?? '').split(/[\s,]+/u);
  const wanted = { development, optional: !omitted.includes('optional') };
  const missing = installed && firstMissing(lock, installed, wanted);
  if (installed && missing === undefined) return;
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Fault(
      'node_modules is a link to another project; remove it, so that packages are installed here.',
    );
  }
  const reason = installed
    ? `${missing.replace(/^.*node_modules\//u, '')} is missing or of another version`
    : 'nothing is installed yet';
  process.stderr.write(`repatria: installing the packages (${reason}); this takes a minute.\n`);
  const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm(['ci', ...args, ...(development ? ['--include=dev'] : [])], ['ignore', 2, 2]);
  if (code !== 0)
    throw new Fault(`the packages could not be installed (npm ci: exit code ${code}); see above.`);
}

/** Runs the npm that has started this process, or that of the path, and answers with its exit code. */
export function npm(args, stdio) {
  const call = npmCall(args);
  const { status, error } = spawnSync(call.file, call.args, { cwd: root, stdio, shell: call.shell });
  if (error) throw new Fault(`npm cannot be run (${error.message}).`);
  return status;
}

/** How that npm is called. */
export function npmCall(args) {
  const { npm_execpath: own } = process.env;
  if (own) return { file: process.execPath, args: [own, ...args], shell: false };
  return { file: 'npm', args, shell: process.platform === 'win32' };
}

/** Whether a field `os`, `cpu` or `libc` of a package admits a value: absent, "linux", ["linux"] or ["!win32"]. */
function fits(field, actual) {
  const list = [field ?? []].flat();
  const refused = list.filter((entry) => entry.startsWith('!'));
  return refused.length > 0 ? !refused.includes(`!${actual}`) : list.length === 0 || list.includes(actual);
}

function thisLibc() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

function readJson(file) {
  return JSON.parse(readFileSync(root + file, 'utf8'));
}
