import 'reflect-metadata';
import { runCommandLine } from './app/command-line/command-line.js';
import { exitOnFault } from './platform/faults.js';

await exitOnFault(() => runCommandLine(process.argv));
