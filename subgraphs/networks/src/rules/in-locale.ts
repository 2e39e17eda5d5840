/** What has a Thai name, and an English one where it is recorded. */
export interface Named {
  nameTh: string
  nameEn: string | null
}

/** The name in the wanted language; the Thai one where no English name is recorded. */
export const nameIn = (locale: 'TH' | 'EN' | null | undefined, { nameTh, nameEn }: Named): string =>
  locale === 'EN' ? (nameEn ?? nameTh) : nameTh
