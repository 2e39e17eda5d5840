import { type ReactNode, useEffect } from 'react'
import { useLanguage, useWords } from '../language/use-language.ts'
import { ProvinceChooser } from '../province-chooser/province-chooser.tsx'
import { RecordsMenu } from '../records-menu/records-menu.tsx'
import { SignInButton } from '../sign-in/sign-in-button.tsx'
import { SignInNotice } from '../sign-in/sign-in-notice.tsx'
import { Link } from '../url/link.tsx'
import { useViewer } from '../viewer/use-viewer.ts'
import { ViewerChooser } from '../viewer/viewer-chooser.tsx'
import { views } from '../views/views.ts'
import { DisplaySettings } from './display-settings.tsx'
import { frameWords } from './frame-words.ts'
import { StatusLine } from './status-line.tsx'
import './frame.css'

/** What every view stands in: skip link, header with the views and settings, what is shown, footer. */
export function Frame({ children }: { children: ReactNode }) {
  const [language] = useLanguage()
  const words = useWords(frameWords)
  const { offer } = useViewer()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="frame-header">
        <div className="frame-bar">
          <Link to="/">
            <img src="/icon.svg" alt="" width="28" height="28" />
            <span>{words.hubShort}</span>
          </Link>
          <nav aria-label={words.views}>
            {views.map(
              ({ path, name }) =>
                name && (
                  <Link key={path} to={path}>
                    {name[language]}
                  </Link>
                ),
            )}
            <ProvinceChooser />
            <RecordsMenu />
          </nav>
          {offer ? <SignInButton /> : <ViewerChooser />}
          <DisplaySettings />
        </div>
        <StatusLine />
        <SignInNotice />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame-footer">
        <p>{words.hub}</p>
        <p>
          {words.mapLicence}: <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a> ·{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
        </p>
      </footer>
    </>
  )
}
