#!/usr/bin/env node
// The `leadline` command.
import { run } from '../dist/run.js'

process.exitCode = await run(process.argv.slice(2))
