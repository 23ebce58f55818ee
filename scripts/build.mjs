// Translates src/, migrations/, seeds/ and bench/ to JavaScript in dist/, under the same names; only what has changed.
// Everything else that the program reads (SQL, data) is read from where it stands.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault, orTell, root } from './runtime.mjs';

const folders = ['src', 'migrations', 'seeds', 'bench'];
const output = path.join(root, 'dist');

/** Brings dist/ up to date. Says in one line that it builds, when it does. */
export async function build() {
  const settings = await settingsDigest();
  const stamp = path.join(output, 'settings');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== settings)
    await rm(output, { recursive: true, force: true });
  const sources = (await Promise.all(folders.map((folder) => filesIn(root, folder, '.ts')))).flat();
  await removeOrphans(sources);
  const changed = (
    await Promise.all(sources.map(async (source) => ((await isCurrent(source)) ? [] : [source])))
  ).flat();
  if (changed.length > 0) {
    process.stderr.write(
      `repatria: building ${changed.length} ${changed.length === 1 ? 'file' : 'files'}.\n`,
    );
    await translate(changed);
  }
  await write(stamp, settings);
}

async function translate(sources) {
  const { transformFile } = await import('@swc/core');
  for (const source of sources) {
    const target = targetOf(source);
    const { mtime } = await stat(path.join(root, source));
    const sourceFileName = path.relative(path.dirname(target), path.join(root, source));
    const { code, map } = await transformFile(path.join(root, source), {
      cwd: root,
      sourceMaps: true,
      sourceFileName,
    }).catch((error) => {
      const [reason] = error.message.split(/\n\s*Caused by:/u);
      throw new Fault(`${source} cannot be translated.\n${reason.trimEnd()}`);
    });
    await write(`${target}.map`, map);
    await write(target, `${code}//# sourceMappingURL=${path.basename(target)}.map\n`, mtime);
  }
}

/** A target carries the time of the source it was made from, so that older sources count as changed, too. */
async function isCurrent(source) {
  const target = await stat(targetOf(source)).catch(() => undefined);
  return target !== undefined && Math.abs(target.mtimeMs - (await stat(path.join(root, source))).mtimeMs) < 1;
}

async function removeOrphans(sources) {
  const expected = new Set(sources.flatMap((source) => [targetOf(source), `${targetOf(source)}.map`]));
  const present = (await Promise.all(folders.map((folder) => filesIn(output, folder, '')))).flat();
  const orphans = present
    .map((file) => path.join(output, file))
    .filter((file) => !expected.has(file) && !file.endsWith('.part'));
  await Promise.all(orphans.map((file) => rm(file, { force: true })));
}

async function filesIn(base, folder, ending) {
  const entries = await readdir(path.join(base, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(base, path.join(entry.parentPath ?? entry.path, entry.name)));
}

function targetOf(source) {
  return path.join(output, source.replace(/\.ts$/u, '.js'));
}

/** Writes beside and renames, so that two builds at once never show each other half a file. */
async function write(file, text, time) {
  const part = `${file}.${process.pid}.part`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(part, text);
  if (time) await utimes(part, time, time);
  await rename(part, file);
}

async function settingsDigest() {
  const texts = await Promise.all(
    ['.swcrc', 'node_modules/@swc/core/package.json'].map((file) => readFile(path.join(root, file))),
  );
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void orTell(build);
