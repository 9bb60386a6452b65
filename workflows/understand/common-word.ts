import { partsOf } from './name-pattern.ts'

/** French names that are also words one may write without meaning anyone. Without accents, each word once. */
const words: ReadonlySet<string> = new Set(
  [
    // Qualities, colours, sizes.
    'petit petite grand grande gros bon bonne beau belle bel joli jolie joly gentil sage doux fort forte brave franc leger vif fin rapide long court haut bas vieux jeune neuf nouveau nouvelle premier dernier second seul seule plein rond droit juste parfait constant aime aimee desire desiree clair claire blanc blanche noir noire brun brune roux rousse rouge vert verte rose gris bleu',
    // Places and nature.
    'france paris lyon lille nice lens nancy tours vienne valence bretagne lorraine savoie provence normand breton picard bourguignon allemand espagnol portugais suisse port pont bois bosc champ champs prairie foret jardin montagne mont val vallee fontaine riviere lac mer plage ile roche rocher pierre pierres source moulin maison chateau tour place rue village ville ferme grange salle chapelle eglise croix marais parc',
    // People and trades.
    'homme femme garcon fille enfant pere mere frere soeur cousin neveu ami amour ange dieu saint sainte roi reine prince duc comte baron marquis chevalier maitre page conseiller maire clerc boucher boulanger berger bergere marchand meunier charpentier macon tailleur tisserand pecheur chasseur jardinier couturier barbier forestier messager sergent soldat pelletier carpentier mercier tonnelier potier verrier',
    // Animals, plants, things, times.
    'lion loup renard merle pinson coq poisson lievre chat cerf corbeau pigeon faucon papillon cygne fleur fleurs marguerite olive violette iris capucine cerise prune pomme poirier pommier olivier laurier bouquet chene bonnet manteau chapeau marteau couteau table banc carte porte barre bureau livre masse marc marcs jean jeans jour nuit matin soir ete hiver avril mai juin aout noel dimanche lundi mardi jeudi vendredi samedi victoire grace esperance prudence patience constance foi joie merci bonheur gloire victoires maxime pascal marie carole martial martiale ombre soleil lune etoile aurore perle ambre jade or argent fer plomb caillou sable vent orage neige',
  ].flatMap((list) => list.split(' ')),
)

/** Whether a name could also be an ordinary word; names of one or two letters always could. */
export function isCommonWord(name: string): boolean {
  const parts = partsOf(name)
  const [word = ''] = parts
  return parts.length === 1 && (word.length <= 2 || words.has(word))
}
