import { StartupFault } from '../../../platform/faults.js';

/**
 * The operator's configuration of identity cannot work: a missing key file, an empty issuer, development
 * keys in production. Raised at start-up or on the command line, never in answer to a client; its message is
 * one line that says what to do.
 */
export class IdentityFault extends StartupFault {}
