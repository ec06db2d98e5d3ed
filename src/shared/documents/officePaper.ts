import { textIn, type DocumentLanguage } from '../model/base'
import type { Organisation } from '../model/organisation'
import { formatDay } from '../texts/format'
import { textsIn } from '../texts/texts'
import { bareAddress } from './cleanText'
import { safeFileName } from './fileName'
import { plain, type Block, type DocumentTree } from './tree'

export interface OfficePaper {
  readonly language: DocumentLanguage
  /** Our own organisation, in whose name the paper is; null when none is marked as such. */
  readonly organisation: Organisation | null
  /** Type of document: Vastuutaulukko, Siirtomuistio. */
  readonly type: string
  readonly title: string
  /** The day the paper is of, `YYYY-MM-DD`; it begins the file's name. */
  readonly day: string
  /** The day it is written. */
  readonly today: string
  /** What the file's name has after day and type; may be empty. */
  readonly about: string
  readonly blocks: readonly Block[]
}

/** A paper of the office that belongs to no meeting: identifiers, title, and what it says. */
export function composeOfficePaper(paper: OfficePaper): DocumentTree {
  const { language, organisation, type, title, day, today, about, blocks } = paper
  const t = textsIn(language)
  const name = organisation ? textIn(organisation.name, language) : ''
  const website = bareAddress(organisation?.website ?? '')
  return {
    language,
    title,
    fileName: safeFileName([day, type, about].filter((part) => part !== '').join(' ')),
    header: {
      organisation: name,
      unit: '',
      type,
      number: '',
      date: formatDay(today),
      caseNumber: '',
      mark: '',
      page: t('documents.page'),
    },
    footer: [name, website].filter((part) => part !== '').join(' · '),
    blocks: [{ kind: 'title', text: [plain(title)] }, ...blocks],
  }
}
