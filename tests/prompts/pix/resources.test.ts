import { describe, expect, it } from 'vitest'
import { adviceFor } from '#prompts/pix/advice.ts'
import { competences } from '#prompts/pix/competences.ts'
import { resourceSchema, resourcesFor } from '#prompts/pix/resources.ts'

describe('what to learn in a competence', () => {
  it.each(competences)('has one or two free resources for $id, each as the schema wants', ({ id }) => {
    const resources = resourcesFor(id)
    expect(resources.length).toBeGreaterThanOrEqual(1)
    expect(resources.length).toBeLessThanOrEqual(2)
    expect(new Set(resources.map(({ link }) => link)).size).toBe(resources.length)
    for (const resource of resources) expect(resourceSchema.safeParse(resource).error).toBeUndefined()
  })

  it('says the home page of a body only, when no stored copy was read', () => {
    for (const { link, checked } of competences.flatMap(({ id }) => resourcesFor(id)))
      if (checked === 'unverified') expect(new URL(link).pathname, link).toMatch(/^\/(fr)?$/)
  })

  it('differs for someone who begins and someone who goes further', () => {
    for (const { id } of competences) {
      const [first, further] = [adviceFor(id, 1), adviceFor(id, 6)]
      expect(first.learn).not.toBe(further.learn)
      for (const { learn, resource } of [first, further]) {
        expect(learn.split(/[\s’]+/).length, learn).toBeLessThanOrEqual(14)
        expect(resourcesFor(id)).toContain(resource)
      }
    }
  })
})
