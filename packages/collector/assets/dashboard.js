// Keeps an open dashboard page current: hears of changes, fetches the page again, and patches what differs,
// so that focus, scroll position and opened details stay as they are.

/** Beacons of one moment become one refresh; the server already joins those of one lead. */
const joinMs = 150
/** A busy site refreshes this often at most. */
const pauseMs = 500
/** As often as a browser tries again by itself. */
const retryMs = 2_000
/** Times ago and decayed scores move on by themselves. */
const idleMs = 60_000

const policy = globalThis.trustedTypes?.createPolicy('leadline-dashboard', { createHTML: text => text })

logInFromAddress()
// The address may be pasted where the login is open already.
addEventListener('hashchange', logInFromAddress)
localise(document)
document.addEventListener('click', copy)
document.addEventListener('submit', submitQuietly)
if (document.querySelector('[data-live]')) watch()

/** The first start prints an address that ends in #token: it never reaches a server, a log or a referrer. */
function logInFromAddress() {
  const form = document.getElementById('login')
  const token = location.hash.slice(1)
  if (!form || !token) return
  history.replaceState(null, '', location.pathname + location.search)
  form.elements.token.value = token
  form.requestSubmit()
}

function watch() {
  let isPlanned = false
  let isBusy = false
  let lastAt = 0
  const plan = () => {
    if (isPlanned) return
    isPlanned = true
    setTimeout(run, Math.max(joinMs, lastAt + pauseMs - Date.now()))
  }
  const run = async () => {
    isPlanned = false
    if (isBusy) return plan()
    isBusy = true
    await refresh()
    isBusy = false
    lastAt = Date.now()
  }

  let source
  const listen = () => {
    source = new EventSource('/v1/stream')
    source.onopen = () => {
      showState('open', 'Live')
      // What happened while nobody listened.
      if (lastAt) plan()
      lastAt = 1
    }
    source.onerror = () => {
      showState('lost', 'Reconnecting…')
      if (source.readyState !== EventSource.CLOSED) return
      // Browsers give up for good on a refusal: a proxy's 502 passes, and a session that ended leads to the login.
      plan()
      setTimeout(listen, retryMs)
    }
    source.addEventListener('lead', event => {
      const lead = JSON.parse(event.data)
      const only = document.querySelector('main').dataset.visitor
      if (only && only !== lead.visitor) return
      announce(lead)
      plan()
    })
    source.addEventListener('gone', plan)
  }
  listen()
  setInterval(() => {
    if (document.visibilityState === 'visible') plan()
  }, idleMs)
  // Another page kept in the back/forward cache would hold one of the few connections that a browser allows a host.
  addEventListener('pagehide', () => source.close())
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
}

function showState(state, text) {
  const live = document.getElementById('live')
  if (!live) return
  live.dataset.state = state
  live.lastElementChild.textContent = text
}

const heard = new Map()

/** Says aloud, to those who listen rather than look, that someone became sales-qualified. */
function announce({ visitor, site, qualified, traits, score }) {
  const key = `${site}/${visitor}`
  const isSales = qualified.some(({ as }) => as === 'sql')
  if (isSales && heard.get(key) === false)
    document.getElementById('news').textContent =
      `${traits.name ?? traits.email ?? 'A visitor'} is now sales-qualified, score ${score}.`
  heard.set(key, isSales)
}

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (answer.redirected) return location.assign(answer.url)
    const text = await answer.text()
    const page = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html')
    const [old, fresh] = [document.querySelector('main'), page.querySelector('main')]
    if (!old || !fresh) return
    localise(page)
    const known = new Set([...old.querySelectorAll('.lead')].map(row => row.dataset.key))
    const focused = document.activeElement
    if (old.className === fresh.className) patch(old, fresh)
    else old.replaceWith(document.importNode(fresh, true))
    if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true })
    for (const row of document.querySelectorAll('.lead'))
      row.classList.toggle('is-new', known.size > 0 && !known.has(row.dataset.key))
  } catch {
    // The stream's own state says that the collector is away; the next change tries again.
  }
}

/** Makes `old` like `fresh`, keeping the nodes that stay: by data-key where they have one, else by place. */
function patch(old, fresh) {
  patchAttributes(old, fresh)
  const keyed = new Map(
    [...old.children].filter(child => child.dataset.key).map(child => [child.dataset.key, child]),
  )
  let place = old.firstChild
  for (const wanted of [...fresh.childNodes]) {
    const key = wanted.dataset?.key
    const match = key ? keyed.get(key) : isLike(place, wanted) ? place : null
    if (!match || match.nodeName !== wanted.nodeName) {
      old.insertBefore(document.importNode(wanted, true), place)
      continue
    }
    if (match === place) place = place.nextSibling
    else old.insertBefore(match, place)
    if (match.nodeType === Node.ELEMENT_NODE) patch(match, wanted)
    else if (match.data !== wanted.data) match.data = wanted.data
  }
  while (place) {
    const next = place.nextSibling
    place.remove()
    place = next
  }
}

const isLike = (node, wanted) => node?.nodeName === wanted.nodeName && !node.dataset?.key

function patchAttributes(old, fresh) {
  // What the reader opened or typed is the reader's.
  const isReaders = name =>
    (old.nodeName === 'DETAILS' && name === 'open') || (old === document.activeElement && name === 'value')
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && !isReaders(name)) old.removeAttribute(name)
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value && !isReaders(name)) old.setAttribute(name, value)
}

/** Times in the reader's own zone and manner; the server writes UTC. The way back leads to the list as it was filtered. */
function localise(root) {
  const list = URL.canParse(document.referrer) ? new URL(document.referrer) : null
  const back = root.querySelector('.crumbs a')
  if (back && list?.origin === location.origin && list.pathname === '/') back.setAttribute('href', list.href)
  for (const time of root.querySelectorAll('time')) {
    const at = new Date(time.dateTime)
    const full = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
    time.title = full
    if ('clock' in time.dataset)
      time.textContent = at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
    if ('date' in time.dataset) time.textContent = at.toLocaleDateString(undefined, { dateStyle: 'medium' })
  }
}

async function copy(event) {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
  button.textContent = 'Copied'
}

/** A mark in the list changes the list in place; without script the form sends as any other. */
async function submitQuietly(event) {
  const form = event.target
  if (!('quiet' in form.dataset)) return
  event.preventDefault()
  await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    redirect: 'manual',
  })
  await refresh()
}
