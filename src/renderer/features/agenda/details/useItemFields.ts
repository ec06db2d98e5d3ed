import { useState } from 'react'
import type { Occurrence } from '@shared/model/occurrence'
import { saveAsking } from '@renderer/register/suspension/saveAsking'
import { patch } from '@renderer/store/change'
import { useTexts } from '@renderer/ui/texts'
import type { FieldControl } from '@renderer/ui/form/types'
import { problemText } from '@renderer/register/problemText'
import type { CommitProblem } from '@renderer/store/commitProblem'

/** Controls for the fields of an item that are stored as soon as they are picked. */
export function useItemFields(occurrence: Occurrence) {
  const { t } = useTexts()
  const [problem, setProblem] = useState<{ name: keyof Occurrence; problem: CommitProblem } | null>(
    null,
  )

  return function control(name: keyof Occurrence): FieldControl {
    return {
      id: `${occurrence.id}.${name}`,
      value: occurrence[name],
      setValue(value) {
        const change = patch('occurrence', occurrence.id, { [name]: value })
        void saveAsking(t, [change], 'edit').then((result) => {
          setProblem(!result || result.ok ? null : { name, problem: result.problem })
        })
      },
      error: problem?.name === name ? problemText(t, problem.problem) : undefined,
      inner: {},
      values: occurrence,
    }
  }
}
