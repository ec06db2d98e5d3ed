import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { AttentionIcon, InfoIcon } from '@renderer/ui/icons'
import type { Answer, Question } from './answers'
import styles from './QuickAdd.module.css'

interface QuickQuestionsProps {
  list: RefObject<HTMLUListElement | null>
  questions: readonly Question[]
  onAnswer: (question: Question, answer: Answer) => void
}

/** What must be answered, each where it can be answered at once; said aloud when it appears. */
export function QuickQuestions({ list, questions, onAnswer }: QuickQuestionsProps) {
  return (
    <div role="status">
      <ul ref={list} className={styles['questions']}>
        {questions.map((question) => (
          <li key={question.message} data-stops={question.stops || undefined}>
            <span className={styles['message']}>
              {question.stops ? <AttentionIcon aria-hidden /> : <InfoIcon aria-hidden />}
              {question.message}
            </span>
            <span className={styles['answers']}>
              {question.answers.map((answer) => (
                <Button
                  key={answer.label}
                  variant="default"
                  onClick={() => onAnswer(question, answer)}
                >
                  {answer.label}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
