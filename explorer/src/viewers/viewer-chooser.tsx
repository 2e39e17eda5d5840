import { useGraphiQL } from '@graphiql/react'
import { useContext } from 'react'
import { headersFor, roleIn } from './headers.ts'
import { ViewersContext } from './viewers-context.ts'

/** Whose token stands in the headers editor of the open tab. */
export function ViewerChooser() {
  const viewers = useContext(ViewersContext)
  const editor = useGraphiQL((state) => state.headerEditor)
  const headers = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.headers) ?? ''
  const choose = (role: string): void => editor?.setValue(headersFor(headers, role, viewers))
  return (
    <label>
      ถามในฐานะ · Ask as
      <select value={roleIn(headers, viewers)} onChange={({ target }) => choose(target.value)}>
        <option value="PUBLIC">สาธารณะ · public</option>
        {viewers.map(({ role, name }) => (
          <option key={role} value={role}>
            {name.th} · {name.en}
          </option>
        ))}
      </select>
    </label>
  )
}
