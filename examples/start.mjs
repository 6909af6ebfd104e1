// npm start: the example site, the dashboard and the collector, until Ctrl-C.
import { startExample } from './startExample.mjs'

try {
  const { siteUrl, dashboardUrl, collectorUrl, token, close } = await startExample()
  const hint = token
    ? `Admin token    ${token}`
    : 'The admin token was printed when the collector first started. To have a new one, delete .leadline/ and start again.'
  console.log(`
  Example site   ${siteUrl}
  Dashboard      ${dashboardUrl}
  Collector      ${collectorUrl}/v1/events

  ${hint}
  Click through the site and watch the score climb on the dashboard, or fill it: npm run simulate
  Ctrl-C stops.
`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await close()
      process.exit(0)
    })
} catch (error) {
  console.error(`Could not start: ${error.message}`)
  process.exitCode = 1
}
