import 'reflect-metadata';
import { afterAll } from 'vitest';
import { endOfFile } from './of-this-file.js';

afterAll(endOfFile);
