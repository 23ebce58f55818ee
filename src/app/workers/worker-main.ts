import 'reflect-metadata';
import { once } from 'node:events';
import { exitOnFault } from '../../platform/faults.js';
import { work, type WorkerOrders } from './worker.js';

const [orders] = (await once(process, 'message')) as [WorkerOrders];
await exitOnFault(() => work(orders));
