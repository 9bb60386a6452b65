import { z } from 'zod'
import type { CompetenceId } from './domains.ts'

/** A place to learn for free, kept by a public body or a non-profit one. */
export const resourceSchema = z.strictObject({
  name: z.string().trim().min(3).max(60),
  by: z.string().trim().min(3).max(40),
  link: z.url({ protocol: /^https$/ }).max(200),
  /** The day a stored copy of this page was read; `unverified` for the home page of a well-known body, not read. */
  checked: z.union([z.iso.date(), z.literal('unverified')]),
})

export type Resource = z.infer<typeof resourceSchema>

/** One or two for each competence, for those who begin first. */
export function resourcesFor(competence: CompetenceId): readonly Resource[] {
  return resources[competence]
}

const home = { checked: 'unverified' } as const

const bonsClics: Resource = {
  name: 'Les Bons Clics, pour apprendre pas à pas',
  by: 'WeTechCare',
  link: 'https://www.lesbonsclics.fr',
  ...home,
}
const pix: Resource = { name: 'Pix, pour s’entraîner', by: 'GIP Pix', link: 'https://pix.fr', ...home }
const fun: Resource = {
  name: 'Les cours gratuits de FUN',
  by: 'France Université Numérique',
  link: 'https://www.fun-mooc.fr',
  ...home,
}
const clemi: Resource = { name: 'S’informer et vérifier', by: 'CLEMI', link: 'https://www.clemi.fr', ...home }
const cnil: Resource = { name: 'Maîtriser ses données', by: 'CNIL', link: 'https://www.cnil.fr', ...home }
const cyber: Resource = {
  name: 'Les bonnes pratiques de sécurité',
  by: 'Cybermalveillance.gouv.fr',
  link: 'https://www.cybermalveillance.gouv.fr',
  ...home,
}
const libreOffice: Resource = {
  name: 'LibreOffice et ses guides',
  by: 'The Document Foundation',
  link: 'https://fr.libreoffice.org',
  ...home,
}

const resources: { readonly [K in CompetenceId]: readonly Resource[] } = {
  '1.1': [clemi, pix],
  '1.2': [bonsClics, pix],
  '1.3': [libreOffice, pix],
  '2.1': [bonsClics, pix],
  '2.2': [cnil, clemi],
  '2.3': [
    {
      name: 'Framapad, pour écrire à plusieurs',
      by: 'Wikipédia',
      link: 'https://fr.wikipedia.org/wiki/Framapad',
      checked: '2026-11-22',
    },
    { name: 'Les services libres de Framasoft', by: 'Framasoft', link: 'https://framasoft.org', ...home },
  ],
  '2.4': [
    {
      name: 'Comprendre FranceConnect',
      by: 'Les Bons Clics',
      link: 'https://media.lesbonsclics.fr/wtc/franceconnect',
      checked: '2026-11-22',
    },
    cnil,
  ],
  '3.1': [bonsClics, libreOffice],
  '3.2': [{ name: 'L’aide de GIMP, pour les images', by: 'Projet GIMP', link: 'https://docs.gimp.org', ...home }, pix],
  '3.3': [
    {
      name: 'Des documents lisibles par chacun',
      by: 'Association Valentin Haüy',
      link: 'https://www.avh.asso.fr/nos-solutions/accessibilite/accessibilite-numerique/documents-texte',
      checked: '2026-11-22',
    },
    pix,
  ],
  '3.4': [
    {
      name: 'Scratch, pour programmer avec des blocs',
      by: 'Fondation Scratch',
      link: 'https://scratch.mit.edu',
      ...home,
    },
    {
      name: 'Le cours Python de FUN, présenté',
      by: 'Inria',
      link: 'https://inria.fr/fr/mooc-python-open-source-fondamentaux-utilisation-langage',
      checked: '2026-11-22',
    },
  ],
  '4.1': [
    {
      name: 'Un bon mot de passe',
      by: 'CNIL',
      link: 'https://www.cnil.fr/construire-un-mot-de-passe-sur-et-gerer-la-liste-de-ses-codes-dacces',
      checked: '2026-11-22',
    },
    cyber,
  ],
  '4.2': [cnil, cyber],
  '4.3': [
    {
      name: 'Garder ses appareils plus longtemps',
      by: 'ADEME et HandiCaPZéro',
      link: 'https://www.handicapzero.org/conso/environnement/eco-citoyen-avec-lademe/au-travail/en-route-vers-la-sobriete-numerique/halte-au-renouvellement-trop-frequent',
      checked: '2026-11-22',
    },
    {
      name: 'Les écrans en famille',
      by: 'Académie de Versailles',
      link: 'https://drane-versailles.region-academique-idf.fr/spip.php?article1322&lang=fr',
      checked: '2026-11-22',
    },
  ],
  '5.1': [bonsClics, { name: 'L’aide de Firefox', by: 'Mozilla', link: 'https://support.mozilla.org/fr', ...home }],
  '5.2': [bonsClics, fun],
}
