// @vitest-environment jsdom
import { open } from '../../register/screen'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { local } from '@shared/model/base'
import { createRecord } from '@shared/model/records'
import { GoalWork } from '@renderer/features/goals/GoalWork'
import { StrategyGoals } from '@renderer/features/goals/StrategyGoals'
import { put } from '@renderer/store/change'
import { save } from '@renderer/store/save'

const strategy = createRecord('strategy', { name: local('Lappi 2018–2022') })

it('lists the priorities and business areas of a strategy in its order', async () => {
  const goal = (name: string, position: number, kind: 'priority' | 'businessArea') =>
    createRecord('goal', { name: local(name), position, kind, strategyId: strategy.id })
  const goals = [
    goal('Kestävä matkailu', 2, 'businessArea'),
    goal('Kiertotalous', 1, 'businessArea'),
    goal('Arktinen osaaminen', 1, 'priority'),
  ]
  const elsewhere = createRecord('goal', { name: local('Muu') })
  await save(
    [put('strategy', strategy), ...[...goals, elsewhere].map((one) => put('goal', one))],
    'create',
  )
  open(<StrategyGoals record={strategy} />, '/goals/strategy')
  await screen.findByText('Painopisteet')
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Arktinen osaaminen',
    'Kiertotalous',
    'Kestävä matkailu',
  ])
})

it('tells what works for a goal, and says when nothing does', async () => {
  const goal = createRecord('goal', { name: local('Edunajaminen') })
  const task = createRecord('task', {
    title: 'Valmistele kanta',
    links: [{ kind: 'goal', id: goal.id }],
  })
  await save([put('goal', goal)], 'create')
  open(<GoalWork record={goal} />, '/goals/goal')
  await screen.findByText('Tämän hyväksi ei ole kirjattu mitään.')
  await save([put('task', task)], 'create')
  const link = await screen.findByRole('link', { name: 'Valmistele kanta' })
  expect(link.getAttribute('href')).toBe(`/tasks/task/${task.id}`)
})
