import type { Model, ModelSettings } from '#handlers/model/model.ts'

/**
 * What a model can be asked, nothing without settings. A person waits for an answer 12 s at most: translating,
 * comparing meanings and then phrasing together fit in, with the turns between them.
 */
export async function openModel(settings: ModelSettings | undefined): Promise<Model> {
  if (!settings) return {}
  const { createModel } = await import('#handlers/model/create-model.ts')
  const { translate } = createModel({ ...settings, budgetMs: translating })
  const { transcribe } = createModel({ ...settings, budgetMs: hearing })
  const { meanings } = createModel({ ...settings, budgetMs: comparing })
  const { speak } = createModel({ ...settings, budgetMs: speaking })
  return {
    ...createModel({ ...settings, budgetMs: meanings ? phrasing - comparing : phrasing }),
    ...(meanings ? { meanings } : {}),
    ...(translate ? { translate } : {}),
    ...(transcribe ? { transcribe } : {}),
    ...(speak ? { speak } : {}),
  }
}

/** Milliseconds. */
const translating = 3_000
const comparing = 1_000
const phrasing = 5_500
const hearing = 9_000
const speaking = 12_000
