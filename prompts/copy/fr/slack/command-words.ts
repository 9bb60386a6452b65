export type CommandName =
  | 'help'
  | 'search'
  | 'file'
  | 'stats'
  | 'export'
  | 'team'
  | 'journal'
  | 'pix'
  | 'themes'
  | 'questions'
  | 'drafts'
  | 'report'
  | 'queue'
  | 'mine'
  | 'requests'
  | 'posts'
  | 'rank'

/** First words after `/passerelle`, without accents, in lower case; none at all asks for help. */
export const commandWords: ReadonlyMap<string, CommandName> = new Map([
  ['', 'help'],
  ['aide', 'help'],
  ['help', 'help'],
  ['chercher', 'search'],
  ['cherche', 'search'],
  ['recherche', 'search'],
  ['dossier', 'file'],
  ['ouvrir', 'file'],
  ['stats', 'stats'],
  ['statistiques', 'stats'],
  ['chiffres', 'stats'],
  ['export', 'export'],
  ['exporter', 'export'],
  ['equipe', 'team'],
  ['journal', 'journal'],
  ['pix', 'pix'],
  ['theme', 'themes'],
  ['themes', 'themes'],
  ['question', 'questions'],
  ['questions', 'questions'],
  ['fiche', 'drafts'],
  ['fiches', 'drafts'],
  ['rapport', 'report'],
  ['file', 'queue'],
  ['moi', 'mine'],
  ['reglages', 'mine'],
  ['demande', 'requests'],
  ['demandes', 'requests'],
  ['poste', 'posts'],
  ['postes', 'posts'],
  ['rapprocher', 'rank'],
  ['rapprochement', 'rank'],
])
