// A collector in a process of its own, for tests that end it without asking: `collectorProcess.ts <folder>`.
import { startCollector } from '../src/startCollector.js'
import { adminToken } from './openTestApp.js'

const { url } = await startCollector({ port: 0, dataFolder: process.argv[2], adminToken, log: () => {} })
console.log(url)
