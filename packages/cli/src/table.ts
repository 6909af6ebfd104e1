// Tables as plain text, numbers to the right.

/** The rows under their head, columns as wide as needed, two spaces apart. */
export function table(head: string[], rows: (string | number)[][]): string {
  const all = [head, ...rows.map(row => row.map(String))]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  const right = head.map((_, column) => rows.some(row => typeof row[column] === 'number'))
  return all
    .map(row =>
      row
        .map((cell, column) =>
          right[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('')
}
