// Makes a fresh or changed clone ready to run. Needs nothing but Node 20 and npm.
import { build } from './build.mjs';
import { installMissing } from './install.mjs';
import { requireRuntime } from './runtime.mjs';

/**
 * Installs what is missing and builds what has changed; quick when there is nothing to do.
 * @param options.development whether the tools of development (tests, checks) are needed, too
 */
export async function ready({ development = false } = {}) {
  requireRuntime();
  installMissing({ development });
  await build();
}
