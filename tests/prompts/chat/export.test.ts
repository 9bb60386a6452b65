import { describe, expect, it } from 'vitest'
import { exportText } from '#prompts/copy/fr/export.ts'
import { competences } from '#prompts/pix/competences.ts'
import { initialChat } from '#workflows/chat/state.ts'
import { noPix, type PixLife } from '#workflows/pix/assessment/state.ts'
import { sampleProfiles } from './pix-samples.ts'

describe('the copy of a person’s data', () => {
  it('says nothing of an assessment that was never taken', () => {
    expect(pixSection(noPix)).toEqual(['Rien.'])
  })

  it('tells every finished assessment: when, each level with its uncertainty, and what each answer was worth', () => {
    const [profile] = sampleProfiles()
    if (!profile) throw new Error('No profile')
    const answers = [
      { item: '1.1-01', was: 'right' },
      { item: '4.1-02', was: 'wrong' },
      { item: '5.2-03', was: 'unknown' },
    ] as const
    const finished = [{ id: 'a', version: 0, startedAt: profile.at - 86_400_000, answers, profile }]
    const lines = pixSection({ ...noPix, finished, shared: true })
    for (const { id, name } of competences)
      expect(lines).toContain(`  ${id} ${name} : niveau indépendant (3,5 sur 8, à 0,4 près)`)
    expect(lines[0]).toContain('réponses justes 1, à revoir 1, « je ne sais pas » 1')
    expect(lines).toContain('  question 4.1-02 : à revoir')
    expect(lines).toContain('  question 5.2-03 : je ne sais pas')
    expect(lines).toContain('Dernier profil partagé avec l’équipe : oui')
  })

  it('tells the one under way, and the official result with its code', () => {
    const at = Date.UTC(2026, 10, 22, 9)
    const current = { id: 'b', length: 'standard', version: 0, startedAt: at, answers: [], shown: null } as const
    const official = { is: 'declared', pix: 512, at, code: 'P-A1B2C3D4', levels: null } as const
    const lines = pixSection({ ...noPix, current, official })
    expect(lines[0]).toContain('évaluation standard commencée, en cours')
    expect(lines).toContain('Résultat Pix officiel : 512 pix, déclaré le 22 novembre 2026, code P-A1B2C3D4')
  })
})

function pixSection(pix: PixLife): readonly string[] {
  const text = exportText({ chat: { ...initialChat, pix }, file: null, seen: [] })
  const [, after = ''] = text.split(/Vos compétences numériques\n-+\n/)
  return after.split('\n\n')[0]?.split('\n') ?? []
}
