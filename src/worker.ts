import { parentPort, workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import type { Order } from './reader/messages.ts';
import { serveReader } from './reader/serve.ts';

// The thread that reads a large edition, so that no question about it keeps Discord waiting.
if (parentPort !== null) void serveReader(parentPort, workerData as Order, commands);
