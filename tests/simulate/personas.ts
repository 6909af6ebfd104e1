// The people who come to the example site: what they do there, and what a marketer would call them afterwards.
import type { Visitor } from './visitor.js'

export interface Session {
  /** How many days before today. 0 is today; today's session ends a few minutes before now. */
  daysAgo: number
  walk: (visitor: Visitor) => Promise<void>
}

export interface Persona {
  name: string
  /** Who this is, in a sentence. */
  story: string
  userAgent?: string
  /** Oldest first. */
  sessions: Session[]
  expected: {
    /** Exactly these qualifications, in any order. */
    qualified: string[]
    /** Left out where a marketer would not care. */
    funnel?: 'attraction' | 'engagement' | 'conversion'
    /** The score lies within these, ends included. */
    score: [least: number, most: number]
    /** `motion` of the last touch. */
    motion: 'inbound' | 'outbound' | 'referral'
    /** The forms that they send are marked as suspect. */
    isFlagged?: true
    /** Why a marketer would say so. */
    because: string
  }
}

const SEARCH = 'https://www.google.com/'
const NEWSLETTER = 'utm_source=newsletter&utm_medium=email&utm_campaign=october'

export const personas: Persona[] = [
  {
    name: 'buyer',
    story: 'Rosen Tregear, harbourmaster of Mellanbray, has to bring a proposal to her committee.',
    sessions: [
      {
        daysAgo: 9.1,
        async walk(rosen) {
          await rosen.arrive('/articles/visitor-berths.html', SEARCH)
          await rosen.read(150)
          await rosen.follow('nav >> text=Product')
          await rosen.read(70)
        },
      },
      {
        daysAgo: 2.8,
        async walk(rosen) {
          await rosen.arrive('/pricing.html')
          await rosen.read(90)
          await rosen.look('[data-lead-view="plans"]')
          await rosen.download('main a[href$="bollard-price-list.pdf"]')
          await rosen.follow('nav >> text=Product')
          await rosen.download('a[href$="bollard-feature-overview.pdf"]')
        },
      },
      {
        daysAgo: 0,
        async walk(rosen) {
          await rosen.arrive(`/webinar.html?${NEWSLETTER}`)
          await rosen.watch()
          await rosen.follow('nav >> text=Pricing')
          await rosen.read(60)
          await rosen.follow('main >> text=Book a demo')
          await rosen.submit('demo', {
            name: 'Rosen Tregear',
            email: 'rosen.tregear@mellanbray-harbour.example',
            company: 'Mellanbray Harbour Commissioners',
            jobTitle: 'Harbour director',
            employees: '400',
            message: 'We have 320 berths and a yard.',
          })
        },
      },
    ],
    expected: {
      qualified: ['mql', 'sql'],
      funnel: 'conversion',
      score: [100, 250],
      motion: 'outbound',
      because: 'She asked to be rung, after reading prices twice, and she decides.',
    },
  },
  {
    name: 'researcher',
    story:
      'Hamish Orr, deputy harbourmaster, reads up on the subject. Nothing is to be bought before next year.',
    sessions: [
      {
        daysAgo: 12.3,
        async walk(hamish) {
          await hamish.arrive('/articles/winter-storage.html', SEARCH)
          await hamish.read(180)
          await hamish.follow('text=All articles')
          await hamish.follow('text=Dues that are paid on the day')
          await hamish.read(140)
        },
      },
      {
        daysAgo: 5.2,
        async walk(hamish) {
          await hamish.arrive('/')
          await hamish.read(40)
          await hamish.follow('text=Get the handbook')
          await hamish.read(45)
          await hamish.submit('ebook', {
            name: 'Hamish Orr',
            email: 'h.orr@stromnay-pier.example',
            company: 'Stromnay Pier Trust',
            jobTitle: 'Deputy harbour manager',
          })
          await hamish.download('text=Download the handbook')
        },
      },
      {
        daysAgo: 0,
        async walk(hamish) {
          await hamish.arrive(`/webinar.html?${NEWSLETTER}`)
          await hamish.watch()
          await hamish.follow('nav >> text=Articles')
          await hamish.read(20)
          await hamish.follow('text=What an empty visitor berth costs you')
          await hamish.read(160)
        },
      },
    ],
    expected: {
      qualified: ['mql'],
      funnel: 'engagement',
      score: [60, 150],
      motion: 'outbound',
      because:
        'Known by name, from a harbour, and deep in the subject; but he has looked neither at prices nor for us.',
    },
  },
  {
    name: 'student',
    story: 'Jowan Pascoe writes a thesis on small harbours and reads everything.',
    sessions: [
      {
        daysAgo: 2,
        async walk(jowan) {
          await jowan.arrive('/articles/', SEARCH)
          await jowan.follow('text=What an empty visitor berth costs you')
          await jowan.read(200)
          await jowan.follow('text=Winter storage without the clipboard')
          await jowan.read(200)
        },
      },
      {
        daysAgo: 0,
        async walk(jowan) {
          await jowan.arrive('/articles/dues-on-the-day.html')
          await jowan.read(120)
          await jowan.follow('nav >> text=Handbook')
          await jowan.submit('ebook', {
            name: 'Jowan Pascoe',
            email: 'jowan.pascoe@gmail.com',
            company: 'University of Polwhennan',
            jobTitle: 'Student',
          })
          await jowan.download('text=Download the handbook')
        },
      },
    ],
    expected: {
      qualified: [],
      funnel: 'engagement',
      score: [0, 59],
      motion: 'inbound',
      because:
        'Interested in the subject, not in the product: a student with a private address and no prices read.',
    },
  },
  {
    name: 'job seeker',
    story: 'Tamsin Rowe wants to work there and looks at who they are.',
    sessions: [
      {
        daysAgo: 0,
        async walk(tamsin) {
          await tamsin.arrive('/careers.html', 'https://www.linkedin.com/')
          await tamsin.read(90)
          await tamsin.download('text=The whole description')
          await tamsin.follow('.brand')
          await tamsin.read(40)
          await tamsin.follow('text=Careers')
          await tamsin.look('[data-lead-cta="apply"]')
        },
      },
    ],
    expected: {
      qualified: [],
      funnel: 'attraction',
      score: [0, 19],
      motion: 'inbound',
      because: 'She wants a place, not a product.',
    },
  },
  {
    name: 'existing customer',
    story: 'Isla Trevanion runs St Ebb’s with Bollard every day and has outgrown her plan.',
    sessions: [
      {
        daysAgo: 4,
        async walk(isla) {
          await isla.arrive('/app/sign-in.html')
          await isla.tab().locator('#email').fill('isla@st-ebbs-harbour.example')
          await isla.tab().locator('#password').fill('kittiwake')
          await isla.follow('main [type=submit]')
          for (const feature of ['assign-berth', 'send-payment-link', 'plan-crane'])
            await isla.press(`[data-feature="${feature}"]`)
        },
      },
      {
        daysAgo: 0,
        async walk(isla) {
          await isla.arrive('/app/')
          for (const feature of ['assign-berth', 'season-report'])
            await isla.press(`[data-feature="${feature}"]`)
          await isla.follow('[data-lead-cta="upgrade"]')
        },
      },
    ],
    expected: {
      qualified: ['service'],
      funnel: 'conversion',
      score: [20, 150],
      motion: 'inbound',
      because: 'A customer who uses what she has and asked for more of it.',
    },
  },
  {
    name: 'trial user',
    story: 'Merryn Kitto tries Bollard with the pontoons of Karrick Pier.',
    sessions: [
      {
        daysAgo: 2,
        async walk(merryn) {
          await merryn.arrive('/product.html', SEARCH)
          await merryn.read(50)
          await merryn.submit('trial', {
            name: 'Merryn Kitto',
            email: 'merryn@karrick-pier.example',
            company: 'Karrick Pier',
            berths: '48',
          })
          await merryn.follow('text=Open your harbour')
          for (const feature of ['assign-berth', 'send-payment-link'])
            await merryn.press(`[data-feature="${feature}"]`)
        },
      },
      {
        daysAgo: 0,
        async walk(merryn) {
          await merryn.arrive('/app/?trial')
          for (const feature of ['assign-berth', 'send-payment-link', 'plan-crane', 'season-report'])
            await merryn.press(`[data-feature="${feature}"]`)
        },
      },
    ],
    expected: {
      qualified: ['mql', 'pql'],
      funnel: 'conversion',
      score: [60, 150],
      motion: 'inbound',
      because: 'She works in the product day after day, before anybody has sold it to her.',
    },
  },
  {
    name: 'referred by a colleague',
    story: 'Fergus Baird was sent a link by a harbourmaster whom he trusts.',
    sessions: [
      {
        daysAgo: 1,
        async walk(fergus) {
          await fergus.arrive('/product.html', 'https://forum.small-harbours.example/t/berth-plans')
          await fergus.read(100)
        },
      },
      {
        daysAgo: 0,
        async walk(fergus) {
          await fergus.arrive('/pricing.html')
          await fergus.read(60)
          await fergus.look('[data-lead-view="pricing-table"]')
        },
      },
    ],
    expected: {
      qualified: [],
      funnel: 'engagement',
      score: [20, 59],
      motion: 'referral',
      because: 'Warm, and sent by somebody whom he trusts; but nobody knows who he is yet.',
    },
  },
  {
    name: 'bot',
    story: 'A crawler opens everything that it finds and sends every form that it meets.',
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
    sessions: [
      {
        daysAgo: 0,
        async walk(bot) {
          await bot.arrive('/')
          const links = await bot
            .tab()
            .locator('a[href^="/"]')
            .evaluateAll(all => [...new Set(all.map(link => link.getAttribute('href')!))])
          for (const path of links.filter(path => !/\.(pdf|csv)$|^\/app/.test(path))) await bot.arrive(path)
          for (const path of ['/demo.html', '/contact.html']) {
            await bot.arrive(path)
            await Promise.all([
              bot.tab().waitForURL(/\/thanks\//, { waitUntil: 'load' }),
              bot.tab().evaluate(() => {
                const form = document.querySelector<HTMLFormElement>('form[data-lead-form]')!
                for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
                  field.value =
                    field.type === 'email' ? 'win@prizes.example' : 'Cheap links, visit prizes.example'
                  field.dispatchEvent(new Event('input', { bubbles: true }))
                }
                form.requestSubmit()
              }),
            ])
          }
        },
      },
    ],
    expected: {
      qualified: [],
      score: [0, 59],
      motion: 'inbound',
      isFlagged: true,
      because: 'No hand, no time spent, every page at once: nobody is there.',
    },
  },
]
