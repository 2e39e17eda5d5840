import { useDigits } from '../digits/use-format.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import { useTheme } from '../theme/theme.ts'
import { frameWords } from './frame-words.ts'
import { Segmented } from './segmented.tsx'

/** Language, digits and colours. */
export function DisplaySettings() {
  const words = useWords(frameWords)
  const [language, chooseLanguage] = useLanguage()
  const [digits, chooseDigits] = useDigits()
  const [theme, chooseTheme] = useTheme()
  return (
    <div className="display-settings">
      <Segmented
        legend={words.language}
        value={language}
        onChoose={chooseLanguage}
        options={[
          { value: 'th', label: 'ไทย' },
          { value: 'en', label: 'EN' },
        ]}
      />
      <Segmented
        legend={words.digits}
        value={digits}
        onChoose={chooseDigits}
        options={[
          { value: 'arabic', label: '123', name: words.arabicDigits },
          { value: 'thai', label: '๑๒๓', name: words.thaiDigits },
        ]}
      />
      <Segmented
        legend={words.theme}
        value={theme}
        onChoose={chooseTheme}
        options={[
          { value: 'auto', label: '◐', name: words.auto },
          { value: 'light', label: '☀', name: words.light },
          { value: 'dark', label: '☾', name: words.dark },
        ]}
      />
    </div>
  )
}
