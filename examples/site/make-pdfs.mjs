// Writes the small PDFs that the site offers for download: node examples/site/make-pdfs.mjs
import { mkdirSync, writeFileSync } from 'node:fs'

const PAGE = { width: 595, height: 842, margin: 64 } // A4 in points
const STYLES = {
  title: { font: 'F2', size: 26, gap: 14, columns: 34 },
  heading: { font: 'F2', size: 14, gap: 6, columns: 60 },
  text: { font: 'F1', size: 11, gap: 9, columns: 84 },
}

const DOCUMENTS = {
  'bollard-price-list.pdf': [
    [
      ['title', 'Bollard price list'],
      ['text', 'Prices for each month, in pounds, without VAT. Valid until the end of the season.'],
      ['heading', 'Pier: 49'],
      [
        'text',
        'Up to 60 berths. Berth plan and arrivals desk, dues, cards and payment links, help by e-mail.',
      ],
      ['heading', 'Harbour: 119'],
      ['text', 'Up to 250 berths. Everything in Pier, winter storage, booking page, help by telephone.'],
      ['heading', 'Port: 290'],
      ['text', 'Up to 800 berths on several sites. Everything in Harbour, roles, single sign-on, audit log.'],
      ['heading', 'What else there is to pay'],
      ['text', 'Card payments 1.4 %. Setting up of several sites 850 once. A closed month costs 9.'],
      ['text', 'Pay by the year and two months are free.'],
    ],
  ],
  'bollard-feature-overview.pdf': [
    [
      ['title', 'Bollard in two pages'],
      ['heading', 'Berth plan'],
      [
        'text',
        'Every berth has a length, a beam and a depth at low water; every boat has hers. Bollard offers only berths in which a boat can lie, and says why it left the others out.',
      ],
      ['heading', 'Arrivals desk'],
      [
        'text',
        'A boat that has been here before is known by name. Berths are held until an hour that you set and are then free again. Skippers may book on your own page; you keep the last word.',
      ],
    ],
    [
      ['heading', 'Dues and payments'],
      [
        'text',
        'Tariffs by length, season and stay. Cards at the desk, links by text message, direct debit for annual berths. Posts to Xero, Sage and QuickBooks each night.',
      ],
      ['heading', 'Winter storage'],
      [
        'text',
        'Yard map, cradles and the diary of the crane in one calendar. Owners get their lift-out day by e-mail and may swap it among themselves.',
      ],
      ['heading', 'Starting'],
      [
        'text',
        'Send your berth list or a photo of the whiteboard. The plan is with you two working days later.',
      ],
    ],
  ],
  'small-harbour-handbook.pdf': [
    [
      ['title', 'The small harbour handbook'],
      ['text', 'Twenty-two harbourmasters on what they wish somebody had told them in their first year.'],
      ['heading', '1. A tariff that fits on one board'],
      [
        'text',
        'Count your tariffs. If there are more than six, find out which ones were used last season. Karrick Pier had fourteen and used four. Print the sum beside each length, with power and without, so that nobody has to multiply in the rain.',
      ],
      ['heading', '2. Waiting lists that people believe in'],
      [
        'text',
        'Publish the list without names: place, length, year of entry. Say how many berths came free in each of the last five years. Ask once a year whether people still want to wait; a third will not.',
      ],
    ],
    [
      ['heading', '3. What an empty visitor berth costs'],
      [
        'text',
        'Write down for one month how many boats asked, how many stayed, and how many berths were empty at nine in the evening. A harbour of 40 berths that turns away one boat a night loses about 800 pounds in July; one of 140 berths loses about 1,700; one of 400 berths about 4,300.',
      ],
      ['heading', '4. A yard plan and a crane diary'],
      [
        'text',
        'Ask owners when they want to go back in. Early launchers stand at the front. Fit the boats to the days of the crane, not the crane to the boats.',
      ],
      ['heading', '5. The first weekend'],
      [
        'text',
        'Friday: read the depths again. Saturday: two people on the radio until noon. Sunday: write down every question that you had to answer twice, and hang the answer on the door.',
      ],
    ],
  ],
  'job-support-and-onboarding.pdf': [
    [
      ['title', 'Support and onboarding'],
      ['text', 'Full time, Polwhennan two days a week. 34,000 to 38,000 pounds.'],
      ['heading', 'What you do'],
      [
        'text',
        'You draw berth plans from whatever harbours send us, teach harbourmasters on the telephone, and tell the developers what hurts. One weekend each season you work in the office of a customer.',
      ],
      ['heading', 'What you bring'],
      [
        'text',
        'You have worked with boats, or with people who do. You write clearly. You like the second hour of a problem as much as the first.',
      ],
      ['heading', 'How to apply'],
      ['text', 'Write to work@bollard.example and tell us about a thing that you explained well.'],
    ],
  ],
}

/** Breaks a paragraph into lines of at most `columns` characters. */
function wrap(text, columns) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line && line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}

/** The drawing instructions of one page: text from the top margin downwards. */
function draw(paragraphs) {
  let y = PAGE.height - PAGE.margin
  const out = []
  for (const [style, text] of paragraphs) {
    const { font, size, gap, columns } = STYLES[style]
    if (style === 'heading') y -= 10
    for (const line of wrap(text, columns)) {
      y -= size * 1.35
      out.push(
        `BT /${font} ${size} Tf ${PAGE.margin} ${y.toFixed(1)} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
    }
    y -= gap
  }
  return out.join('\n')
}

/** A whole PDF 1.4 file, with its cross-reference table. ASCII only, so characters are bytes. */
function pdf(pages) {
  const font = name => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  pages.forEach((paragraphs, i) => {
    const content = draw(paragraphs)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${6 + 2 * i} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  })
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

const folder = new URL('files/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, pages] of Object.entries(DOCUMENTS))
  writeFileSync(new URL(name, folder), pdf(pages), 'latin1')
