import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/base.css'
import { startWords } from './i18n/i18n.ts'
import { startTheme } from './theme.ts'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
startTheme()
await startWords()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
