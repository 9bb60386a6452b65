import type { CompetenceId } from './domains.ts'
import { type Resource, resourcesFor } from './resources.ts'

/** What to learn next in a competence, as an infinitive without capital, and where. */
export interface Advice {
  readonly learn: string
  readonly resource: Resource | undefined
}

/** `level` is the person's, 0..8: below 3.5 they begin, above they go further. */
export function adviceFor(competence: CompetenceId, level: number): Advice {
  const { first, further } = advice[competence]
  const resources = resourcesFor(competence)
  return level < 3.5 ? { learn: first, resource: resources[0] } : { learn: further, resource: resources.at(-1) }
}

const advice: { readonly [K in CompetenceId]: { readonly first: string; readonly further: string } } = {
  '1.1': {
    first: 'choisir ses mots de recherche et juger un résultat',
    further: 'croiser les sources et suivre un sujet dans le temps',
  },
  '1.2': {
    first: 'ranger, nommer et retrouver ses fichiers',
    further: 'organiser ses sauvegardes et ses espaces en ligne',
  },
  '1.3': {
    first: 'lire un tableau, trier et faire une somme',
    further: 'calculer, filtrer et montrer des données par un graphique',
  },
  '2.1': {
    first: 'écrire un e-mail clair et joindre un fichier',
    further: 'choisir le bon moyen d’échange et gérer ses contacts',
  },
  '2.2': {
    first: 'publier un message et choisir qui peut le voir',
    further: 'publier en respectant le droit à l’image et les licences',
  },
  '2.3': {
    first: 'partager un document et y écrire à plusieurs',
    further: 'organiser un travail à plusieurs, avec ses versions et ses droits',
  },
  '2.4': {
    first: 'faire une démarche en ligne et connaître ses droits',
    further: 'tenir son image en ligne et comprendre les règles du numérique',
  },
  '3.1': {
    first: 'écrire et mettre en forme un texte simple',
    further: 'utiliser les styles, le sommaire et la relecture',
  },
  '3.2': {
    first: 'retoucher une photo et préparer un diaporama',
    further: 'monter du son, des images ou une vidéo',
  },
  '3.3': {
    first: 'choisir le bon format avant d’envoyer un document',
    further: 'rendre un document lisible par chacun, sur tout écran',
  },
  '3.4': {
    first: 'suivre un programme pas à pas',
    further: 'écrire un petit programme et chercher ses erreurs',
  },
  '4.1': {
    first: 'reconnaître un message piégé et protéger ses comptes',
    further: 'protéger ses appareils, son réseau et ses sauvegardes',
  },
  '4.2': {
    first: 'régler ce que l’on montre de soi',
    further: 'connaître ses droits et limiter les traces que l’on laisse',
  },
  '4.3': {
    first: 'se protéger des écrans et prendre soin de ses appareils',
    further: 'agir face au harcèlement et réduire l’impact du numérique',
  },
  '5.1': {
    first: 'chercher d’où vient une panne simple',
    further: 'décrire un problème, le réparer et en garder la trace',
  },
  '5.2': {
    first: 'connaître son appareil, ses réglages et ses mises à jour',
    further: 'comprendre les réseaux, les systèmes et leurs formats',
  },
}
