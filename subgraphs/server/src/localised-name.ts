import { inLocale, type WantedLocale } from '@hub/schema/language/in-locale'

/** What has a Thai name, and an English one where it is recorded. */
export interface Named {
  nameTh: string
  nameEn?: string | null
}

/** The resolver of `name(locale)`: where no English name is recorded the Thai one stands in. */
export const localisedName = ({ nameTh, nameEn }: Named, { locale }: { locale?: WantedLocale }): string =>
  inLocale(locale, nameTh, nameEn ?? nameTh)
