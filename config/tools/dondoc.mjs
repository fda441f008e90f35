#!/usr/bin/env node
// The command line: makes the program fit its sources, then runs it in this process, so that signals reach it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureReady, orExit, ROOT } from './setup.mjs';

orExit(() => ensureReady());
await import(pathToFileURL(join(ROOT, 'dist', 'cli.js')).href);
