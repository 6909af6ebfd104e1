// The known word that was probably meant by an unknown one.

/** Undefined when none is near. */
export function nearest(word: string, known: string[]): string | undefined {
  const [first] = known
    .map(other => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return first && first.distance <= Math.max(1, word.length * 0.4) ? first.other : undefined
}

/** Ends a sentence about an unknown word with the known word that was probably meant, or with all of them. */
export function instead(word: string, known: string[]): string {
  const near = nearest(word, known)
  if (near !== undefined) return `: did you mean "${near}"?`
  return known.length ? `. Known: ${known.join(', ')}.` : '.'
}

/** Letters to add, drop or change to make one word the other (Levenshtein), on the words' first 64 letters. */
function editDistance(a: string, b: string): number {
  const target = b.slice(0, 64)
  let row = Array.from({ length: target.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...a.slice(0, 64)].entries()) {
    let diagonal = index
    row = row.reduce<number[]>((next, above, column) => {
      const change = diagonal + (letter === target[column - 1] ? 0 : 1)
      diagonal = above
      next.push(column === 0 ? index + 1 : Math.min(above + 1, next[column - 1]! + 1, change))
      return next
    }, [])
  }
  return row.at(-1)!
}
