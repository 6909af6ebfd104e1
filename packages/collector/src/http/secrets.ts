// What this collector must remember between starts: the hash of the admin token, and its own signing keys.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Secrets = {
  /** SHA-256 of the admin token, hex. The token has 192 random bits, so that a slow hash would add nothing. */
  adminTokenHash: string
  /** Signs the dashboard's session cookies. */
  cookieKey: string
  /** Signs webhooks that have no secret of their own, as Standard Webhooks writes it: `whsec_…`. */
  webhookSecret: string
}

/** A chosen token must not be guessable; a made one has 32 characters. */
const minTokenLength = 16

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const derive = (token: string, purpose: string) =>
  createHmac('sha256', token).update(purpose).digest('base64')

/**
 * Reads the secrets from `folder`, or makes them there (mode 0600) and also returns the new admin token, once.
 * A token chosen by the operator takes the place of the file's, and the keys are derived from it, so that several
 * collectors with one token understand each other's cookies.
 * @throws if the chosen token is too short, or the file is not readable
 */
export function openSecrets(folder: string, chosenToken?: string): Secrets & { newAdminToken?: string } {
  if (chosenToken !== undefined) {
    if (chosenToken.length < minTokenLength)
      throw new Error(
        `The admin token (ADMIN_TOKEN) has ${chosenToken.length} characters; it must have at least ${minTokenLength}.`,
      )
    return {
      adminTokenHash: sha256(chosenToken),
      cookieKey: derive(chosenToken, 'leadline cookie'),
      webhookSecret: `whsec_${derive(chosenToken, 'leadline webhook')}`,
    }
  }
  const file = join(folder, 'secrets.json')
  mkdirSync(folder, { recursive: true })
  const newAdminToken = randomBytes(24).toString('base64url')
  const secrets: Secrets = {
    adminTokenHash: sha256(newAdminToken),
    cookieKey: randomBytes(32).toString('base64'),
    webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
  }
  try {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    return { ...secrets, newAdminToken }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const stored = readSecrets(file)
  if (!stored?.adminTokenHash || !stored.cookieKey || !stored.webhookSecret)
    throw new Error(`${file} is damaged. Delete it to get a new admin token at the next start.`)
  return stored as Secrets
}

function readSecrets(file: string): Partial<Secrets> | null {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const hashToken = sha256
