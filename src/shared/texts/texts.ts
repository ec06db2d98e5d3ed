import { createInstance, type TFunction } from 'i18next'
import type { DocumentLanguage } from '../model/base'
import { en, fi, sv } from './catalogue'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof fi }
  }
}

/** Looks a message up: `t('common.save')`; the keys are checked by the compiler. */
export type Texts = TFunction

const instance = createInstance()

void instance.init({
  lng: 'fi',
  fallbackLng: 'fi',
  initAsync: false,
  // React and the document encoders escape; escaping here would show `&amp;` to a person.
  interpolation: { escapeValue: false },
  resources: { fi: { translation: fi }, en: { translation: en }, sv: { translation: sv } },
})

const inLanguage: Readonly<Record<DocumentLanguage, Texts>> = {
  fi: instance.getFixedT('fi'),
  en: instance.getFixedT('en'),
  sv: instance.getFixedT('sv'),
}

/** The messages in one language, the same function each time. Swedish has documents and proposals only. */
export function textsIn(language: DocumentLanguage): Texts {
  return inLanguage[language]
}
