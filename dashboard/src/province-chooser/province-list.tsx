import { useEffect, useRef, useState } from 'react'
import { ProvinceNamesDocument } from '../generated/documents.ts'
import { useGraph } from '../graph/use-graph.ts'
import { localeOf } from '../language/language.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import { Link } from '../url/link.tsx'
import { provinceChooserWords } from './province-chooser-words.ts'

/** The provinces by region, found by what their name holds. */
export default function ProvinceList({ onGo }: { onGo: () => void }) {
  const words = useWords(provinceChooserWords)
  const [language] = useLanguage()
  const { answer } = useGraph(ProvinceNamesDocument, { locale: localeOf(language) })
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const wanted = search.trim().toLowerCase()
  const regions = (answer?.data.regions ?? [])
    .map((region) => ({ ...region, found: region.provinces.filter(({ name }) => name.toLowerCase().includes(wanted)) }))
    .filter(({ found }) => found.length > 0)
  return (
    <>
      <label className="field">
        <span>{words.search}</span>
        <input ref={field} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      <div className="province-regions" onClickCapture={(event) => event.target instanceof HTMLAnchorElement && onGo()}>
        {regions.map(({ code, name, found }) => (
          <section key={code} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {found.map((province) => (
                <li key={province.code}>
                  <Link to={`/province/${province.code}`}>{province.name}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {answer && regions.length === 0 && <p>{words.nothing}</p>}
      </div>
    </>
  )
}
