import { type Item, itemSchema } from './item.ts'
import { adaptDocuments } from './items/adapt-documents.ts'
import { collaborate } from './items/collaborate.ts'
import { digitalEnvironment } from './items/digital-environment.ts'
import { digitalWorld } from './items/digital-world.ts'
import { healthAndPlanet } from './items/health-and-planet.ts'
import { interact } from './items/interact.ts'
import { manageData } from './items/manage-data.ts'
import { multimediaDocuments } from './items/multimedia-documents.ts'
import { privacy } from './items/privacy.ts'
import { processData } from './items/process-data.ts'
import { program } from './items/program.ts'
import { searchAndWatch } from './items/search-and-watch.ts'
import { secure } from './items/secure.ts'
import { shareAndPublish } from './items/share-and-publish.ts'
import { solveProblems } from './items/solve-problems.ts'
import { textDocuments } from './items/text-documents.ts'

/** Every item of the self-assessment, in the order of the competences. @throws {ZodError} when one breaks the schema. */
export function loadItems(): readonly Item[] {
  return itemSchema
    .array()
    .parse([
      ...searchAndWatch,
      ...manageData,
      ...processData,
      ...interact,
      ...shareAndPublish,
      ...collaborate,
      ...digitalWorld,
      ...textDocuments,
      ...multimediaDocuments,
      ...adaptDocuments,
      ...program,
      ...secure,
      ...privacy,
      ...healthAndPlanet,
      ...solveProblems,
      ...digitalEnvironment,
    ])
}
