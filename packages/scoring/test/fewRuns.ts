// For mutation tests: fewer random cases per law, since each mutant runs them all.
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 25, seed: 1 })
