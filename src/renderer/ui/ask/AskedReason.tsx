import { useSyncExternalStore } from 'react'
import { loadLater } from '../loadLater'
import { openQuestion, subscribeToQuestions } from './askReason'

const ReasonDialog = loadLater(() => import('./ReasonDialog'))

/** The question that waits for a reason, if one does; its dialog is loaded with the first. */
export function AskedReason() {
  const question = useSyncExternalStore(subscribeToQuestions, openQuestion)
  return question && <ReasonDialog key={question.text} question={question} />
}
