import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './fonts.css'
import './explorer.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'
import { readViewers } from './viewers/viewers.ts'

const place = document.getElementById('explorer')
if (!place) throw new Error('index.html has no #explorer')
createRoot(place).render(<Explorer viewers={await readViewers()} />)
