// WebKit by plain WebDriver (W3C): Debian's WebKitWebDriver and MiniBrowser, on a virtual screen.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const DRIVER = '/usr/bin/WebKitWebDriver'
const LIBRARIES = '/usr/lib'
const STARTS_WITHIN_MS = 20_000

/** What WebDriver calls them (W3C WebDriver 2, "Keyboard actions"). */
const KEYS: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

/** Debian's MiniBrowser: /usr/lib/ARCHITECTURE/webkit2gtk-VERSION/MiniBrowser. */
function miniBrowserPath(): string {
  for (const architecture of readdirSync(LIBRARIES))
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      const path = join(LIBRARIES, architecture, version, 'MiniBrowser')
      try {
        accessSync(path)
        return path
      } catch {}
    }
  throw new Error('No MiniBrowser found. Install one with "apt-get install webkit2gtk-driver xvfb".')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

/** One WebDriver command. Throws the driver's own message. */
async function command<T>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
  })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${value.error}: ${value.message}`)
  return value
}

async function whenReady(origin: string, driver: ChildProcess): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS
  while (Date.now() < deadline) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`)
    try {
      if ((await command<{ ready: boolean }>(`${origin}/status`, 'GET')).ready) return
    } catch {}
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`WebKitWebDriver was not ready within ${STARTS_WITHIN_MS} ms.`)
}

export async function launchWebkit() {
  const binary = miniBrowserPath()
  const port = await freePort()
  const driver = spawn('xvfb-run', ['-a', DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true, // its own process group, so that the virtual screen ends with it
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_FORCE_SANDBOX: '0' },
  })
  const origin = `http://127.0.0.1:${port}`
  const end = async () => {
    if (driver.exitCode !== null) return
    process.kill(-driver.pid!, 'SIGTERM')
    await once(driver, 'exit')
  }
  try {
    await whenReady(origin, driver)
    const { sessionId } = await command<{ sessionId: string }>(`${origin}/session`, 'POST', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    })
    const session = `${origin}/session/${sessionId}`
    /** Runs the body of a function in the page; `return` gives its value. */
    const evaluate = <T>(script: string) =>
      command<T>(`${session}/execute/sync`, 'POST', { script, args: [] })
    /** Where commands to what the expression gives are sent. */
    const element = async (find: string) => {
      const found = await evaluate<Record<string, string>>(`return ${find}`)
      return `${session}/element/${Object.values(found)[0]}`
    }
    return {
      goto: (url: string) => command<null>(`${session}/url`, 'POST', { url }),
      evaluate,
      /** Opens a window, in view as a new tab is not, and drives it; gives the handle of the one driven before. */
      async newWindow(): Promise<string> {
        const before = await command<string>(`${session}/window`, 'GET')
        const { handle } = await command<{ handle: string }>(`${session}/window/new`, 'POST', {
          type: 'window',
        })
        await command<null>(`${session}/window`, 'POST', { handle })
        return before
      },
      switchTo: (handle: string) => command<null>(`${session}/window`, 'POST', { handle }),
      /** Closes the window that is driven. The browser goes with its last one. */
      closeWindow: () => command<string[]>(`${session}/window`, 'DELETE'),
      /** Clicks in the middle of what the expression gives, which may be in a shadow root. */
      async click(find: string) {
        await command<null>(`${await element(find)}/click`, 'POST')
      },
      /** Types at the end of what the expression gives. */
      async type(find: string, text: string) {
        await command<null>(`${await element(find)}/value`, 'POST', { text })
      },
      async press(key: string) {
        const actions = ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] ?? key }))
        await command<null>(`${session}/actions`, 'POST', { actions: [{ type: 'key', id: 'keys', actions }] })
      },
      /** A PNG, as base64, of what the expression gives. */
      picture: async (find: string) => command<string>(`${await element(find)}/screenshot`, 'GET'),
      async close() {
        await command(session, 'DELETE').catch(() => {})
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
