import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './page.tsx'
import { applyTheme } from './theme/theme.ts'
// Last, for on paper it has the last word.
import './styles/print.css'

const place = document.getElementById('page')
if (!place) throw new Error('index.html has no #page')
applyTheme()
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
