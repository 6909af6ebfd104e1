// dist/leadline.js: the script tag, everything that is not always needed fetched from beside it.
import { boot } from './script.js'

boot(base => {
  const beside = (file: string) => new URL(`leadline.${file}`, base).href
  return {
    load: name => import(beside(`${name}.js`)),
    json: async name => (await fetch(beside(`${name}.json`))).json(),
  }
})
