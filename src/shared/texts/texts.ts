import type { DocumentLanguage } from '../model/base'
import { en, fi, sv } from './catalogue'

type Form = 'zero' | 'one' | 'other'

/** The name without the ending that tells for which counts it is. */
type Plain<K extends string> = K extends `${infer Name}_${Form}` ? Name : K

type Keys<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${Plain<K>}` : Keys<T[K], `${Path}${K}.`>
}[keyof T & string]

/** The name of a message: `common.save`; its forms for different counts go by one name. */
export type TextKey = Keys<typeof fi>

/** Looks a message up, `t('common.save')`, and fills its placeholders in; `count` chooses between forms. */
export type Texts = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string

interface Catalogue {
  readonly [name: string]: string | Catalogue
}

const inLanguage: Readonly<Record<DocumentLanguage, Texts>> = {
  fi: textsOf(fi),
  en: textsOf(en),
  sv: textsOf(sv),
}

/** The messages in one language, the same function each time. Swedish has documents and proposals only. */
export function textsIn(language: DocumentLanguage): Texts {
  return inLanguage[language]
}

/** What a catalogue lacks is told in Finnish. */
function textsOf(catalogue: Catalogue): Texts {
  return (key, values) => {
    const message = find(catalogue, key, values) ?? find(fi, key, values) ?? key
    return values ? fill(message, values) : message
  }
}

type Values = Parameters<Texts>[1]

function find(catalogue: Catalogue, key: string, values: Values): string | undefined {
  const names = key.split('.')
  const last = names.pop() ?? ''
  const group = names.reduce<Catalogue | string | undefined>(
    (found, name) => (typeof found === 'object' ? found[name] : undefined),
    catalogue,
  )
  if (typeof group !== 'object') return undefined
  const forms = formsFor(values?.['count']).map((form) => group[`${last}_${form}`])
  return [...forms, group[last]].find((message) => typeof message === 'string')
}

/** Finnish, English and Swedish alike have one form for 1 and another for every other number (CLDR); 0 may have its own. */
function formsFor(count: string | number | undefined): Form[] {
  if (typeof count !== 'number') return []
  if (count === 1) return ['one']
  return count === 0 ? ['zero', 'other'] : ['other']
}

/** React and the encoders of documents escape; nothing is escaped here, and nothing filled in is looked at again. */
function fill(message: string, values: NonNullable<Values>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
